import { type Dialect, dialectNames } from '../dialects.ts';
import { others } from './lint.ts';
import { rules } from './rules.ts';

/** The page about lint, in Markdown. */
export function lintPage(): string {
  const entries = rules.map(
    ({ code, severity, what, why, remedy, failing, passing, dialects }) =>
      `### ${code}\n\n*${severity}${only(dialects)}: ${what}.* ${why}\n\n${remedy}\n${exampleOf(failing, passing)}`,
  );
  const more = others.map(({ code, severity, what }) => `| \`${code}\` | ${severity} | ${what} |`);
  return `${introduction}\n${entries.join('\n')}\n${heading}${more.join('\n')}\n`;
}

/** As in `, 2.4 and 2.5 only`. */
function only(dialects: readonly Dialect[] | undefined): string {
  return dialects === undefined ? '' : `, ${dialects.map((dialect) => dialectNames[dialect]).join(' and ')} only`;
}

const heading = `## Findings that are no rule's

They cannot be ignored.

| finding | severity | what it is |
| --- | --- | --- |
`;

/** What stands in one example only, as a diff: red what is found, green what is not. */
function exampleOf(failing: string, passing: string): string {
  const [bad, good] = [failing.trimEnd().split('\n'), passing.trimEnd().split('\n')];
  let from = 0;
  while (from < Math.min(bad.length, good.length) && bad[from] === good[from]) from++;
  let to = 0;
  while (to < Math.min(bad.length, good.length) - from && bad.at(-1 - to) === good.at(-1 - to)) to++;
  const lines = [
    ...bad.slice(Math.max(0, from - 1), from).map((line) => ` ${line}`),
    ...bad.slice(from, bad.length - to).map((line) => `-${line}`),
    ...good.slice(from, good.length - to).map((line) => `+${line}`),
    ...bad.slice(bad.length - to, bad.length - to + 1).map((line) => ` ${line}`),
  ];
  return `\n\`\`\`diff\n${lines.join('\n')}\n\`\`\`\n`;
}

const introduction = `# Mistakes in an icecast.xml

Icecast has no check of its own: it ignores what it does not know, reads a word as 0, crashes on an empty number, and
says nothing of a fallback that drops everybody. \`aircheck lint\` knows what becomes of a file, with 2.4.4 as
Debian has it. A file may say that it is for another, as those do that aircheck renders (\`<?aircheck dialect="2.5"?>\`, or \`kh\`),
and \`--dialect kh\` says it for one that does not. Rules that hold with some only say with which.

\`\`\`sh
aircheck lint                               # the inventory, and what it renders for every host
aircheck lint --limit eu --severity note    # of some hosts, down to the last note
\`\`\`

\`\`\`console
aircheck lint /etc/icecast2/icecast.xml     # any file, whoever wrote it
aircheck lint --fix icecast.xml             # with the safe corrections made
aircheck lint --format sarif *.xml          # for code hosts; also json and ndjson
aircheck lint - < icecast.xml               # from an editor or a pipe
aircheck lint --fix - < icecast.xml > new   # the corrected file, and what was found on standard error
\`\`\`

    icecast.xml:18:3: warning[relay-retry]: after a failed connection relays wait 120 s before they try again
    18 |   <relay>
       |   ^^^^^^
      hint: Set \`<master-update-interval>\` to 5.
      --fix sets <master-update-interval> to 5

- From a checkout it is \`node bin/aircheck.js lint\`: \`npm run lint\` is about aircheck's own sources.
- Passwords in the lines shown are replaced by \`‹secret›\`. No message has one.
- Exit code 0: nothing of the severity asked for (\`--severity error\`, \`warning\`, which is the default, or \`note\`);
  1: findings; 2: wrong usage, a file that cannot be read, or an inventory with errors, which \`aircheck validate\` explains too.
- An error breaks something now. A warning does so on the day when an upstream goes away or many come. A note is worth knowing.
- \`--link MBIT\` and \`--descriptors NUMBER\` tell what a file does not say of its machine. For hosts of the inventory both are known,
  and a server's \`max_listeners\` is known to limit it as a whole, so that [clients](#clients) is ignored there.
- What many hosts have is told once, with their names; JSON and SARIF have each.
- Of several files it says, too, where relays of servers pull a mount from each other (\`relay-loop\`), and which fallbacks only
  the server has that a relay pulls from ([lost-fallback](#lost-fallback)): not pulled, or hidden, and so not in the list
  that \`<master-server>\` asks for. Servers are known by \`<hostname>\`.
- Without a file the warnings of the inventory are reported, too; [errors.md](errors.md) has their codes.

## Not this one

A comment holds for the element after it and all that is in it; before \`<icecast>\`, for the file. It must say why:

\`\`\`xml
<!-- lint: wildcard-mount: each show has a mount of its own -->
<mount>
  <mount-name>/show-*.mp3</mount-name>
</mount>
\`\`\`

\`--ignore 'wildcard-mount=each show has a mount of its own'\` does the same for a whole run, in files that are rendered and
for codes of the inventory, too. What is ignored is counted, stands in JSON, and is a suppression in SARIF.

## Fixes

\`--fix\` makes those corrections after which Icecast does what it did, or what nobody can have wanted otherwise: it removes an
empty number that crashes it and elements without effect, writes 0 for \`no\`, and sets the interval of relays. It changes these
places and not a byte more, never takes a comment along, and tells what it did. A fallback, a limit or a password
it leaves to you.

A file of another encoding than UTF-8, or with a document type, is read as Icecast reads it, and not fixed. Other files that
its entities name are not opened.

With \`-\` one file is read from standard input, and findings call it \`<stdin>\`. \`--fix -\` writes it to standard output, with
its corrections, or as it came where there are none or it cannot be fixed; findings go to standard error. That takes
\`-\` alone, and text: \`--format json\` would be in the same place, so it is refused.

## Rules

Each is a file in lib/icecast/lint, with the two examples that its spec runs: \`-\` is found, \`+\` is not. This page is written from
them by scripts/lint-page.ts.
`;
