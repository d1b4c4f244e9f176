import type { Found, FoundPath } from './found.ts';
import { literal } from './literal.ts';

const width = 120;

/** One spec: its title, the thing that it is about, and what is said of that, each as TypeScript. */
interface Sentence {
  readonly title: string;
  readonly thing: string;
  readonly says: readonly string[];
}

/** A first spec of a host as it was found, formatted, in an order that depends on nothing but what was found. */
export function specText(found: Found): string {
  const blocks = sections.flatMap(([title, sentences]) => {
    const specs = sentences(found);
    return specs.length === 0 ? [] : [block(title, specs)];
  });
  return `// ${found.host} as it was found. Take out what need not stay so, and say what you expect.
import { expect, hosts } from 'aircheck/spec';

hosts(${literal(found.host)}, (host) => {
${blocks.join('\n\n')}
});
`;
}

const sections: readonly (readonly [string, (found: Found) => Sentence[]])[] = [
  [
    'services',
    (found) => sorted(found.services).map((name) => unit('service', name, 'runs, and starts with the host')),
  ],
  ['timers', (found) => sorted(found.timers).map((name) => unit('timer', name, 'is set, also when the host restarts'))],
  ['ports', ports],
  ['mounts', mounts],
  [
    'packages',
    (found) => sorted(found.packages).map((name) => thing('package', name, 'is installed', ['be.installed'])),
  ],
  ['users', users],
  ['files', paths],
  [
    'certificates',
    (found) => sorted(found.certificates).map((name) => thing('certificate', name, 'is valid', ['be.valid'])),
  ],
  ['filesystems', filesystems],
  ['kernel settings', sysctls],
  ['cron', cron],
];

function thing(word: string, name: string, title: string, says: readonly string[]): Sentence {
  return { title: `${name} ${title}`, thing: `host.${word}(${literal(name)})`, says };
}

function unit(word: string, name: string, title: string): Sentence {
  return thing(word, name, title, ['be.enabled', 'running']);
}

function ports({ ports }: Found): Sentence[] {
  const texts = new Map(
    ports.map(({ protocol, port, address, processes }): [string, Sentence] => {
      const process = sorted(processes)[0];
      const who = process === undefined ? 'somebody' : process;
      const name = protocol === 'udp' ? `${port}, 'udp'` : String(port);
      const key = `${String(port).padStart(5, '0')} ${protocol} ${address}`;
      const by = process === undefined ? [] : [`by(${literal(process)})`];
      const says = ['be.listening', `on(${literal(address)})`, ...by];
      return [key, { title: `${who} listens at ${protocol} ${port} on ${address}`, thing: `host.port(${name})`, says }];
    }),
  );
  return byKey(texts).map(([, sentence]) => sentence);
}

function mounts({ mounts }: Found): Sentence[] {
  return byKey(mounts).map(([name, { source, contentType, bitrate }]) => {
    const says = [
      source === null ? 'exist' : 'be.connected',
      ...(contentType === null ? [] : [`have.contentType(${literal(contentType)})`]),
      ...(bitrate === null ? [] : [`have.bitrate(${bitrate})`]),
    ];
    const format = [contentType, bitrate === null ? null : `${bitrate} kbit/s`].filter((part) => part !== null);
    return thing('mount', name, format.length === 0 ? 'is there' : `carries ${format.join(' at ')}`, says);
  });
}

function users({ users }: Found): Sentence[] {
  return byKey(new Map(users.map((user) => [user.name, user]))).map(([name, { home, shell }]) =>
    thing('user', name, `has the shell ${shell}`, [
      'exist',
      `have.home(${literal(home)})`,
      `have.shell(${literal(shell)})`,
    ]),
  );
}

function paths({ paths }: Found): Sentence[] {
  return byKey(paths).flatMap(([path, { link, facts }]: [string, FoundPath]) => {
    if (link !== null) return thing('symlink', path, `leads to ${link}`, [`be.linkedTo(${literal(link)})`]);
    if (facts === null || (facts.type !== 'file' && facts.type !== 'directory')) return [];
    const { mode, owner, group, type } = facts;
    const says = [
      `have.mode(0o${mode.replace(/^0+(?=.)/, '')})`,
      `owner(${literal(owner)})`,
      `group(${literal(group)})`,
    ];
    return thing(type, path, `is ${owner}:${group}'s, ${mode}`, says);
  });
}

function filesystems({ filesystems }: Found): Sentence[] {
  return byKey(filesystems).map(([path, { filesystem }]) =>
    thing('mountPoint', path, `is ${filesystem}`, ['be.mounted', `have.filesystem(${literal(filesystem)})`]),
  );
}

function sysctls({ sysctls }: Found): Sentence[] {
  return byKey(sysctls).map(([name, value]) => thing('sysctl', name, `is ${value}`, [`have.value(${literal(value)})`]));
}

function cron({ cron }: Found): Sentence[] {
  return byKey(cron).flatMap(([user, entries]) =>
    sorted(entries).map((entry) => ({
      title: `${user} runs ${entry}`,
      thing: `host.cron(${literal(user)})`,
      says: [`have.entry(${literal(entry)})`],
    })),
  );
}

function block(title: string, specs: readonly Sentence[]): string {
  return `  describe(${literal(title)}, () => {\n${specs.map(specOf).join('\n')}\n  });`;
}

/** On one line if it fits; else its sentence on a line of its own; else a sentence for each thing that is said. */
function specOf({ title, thing, says }: Sentence): string {
  const sentence = `expect(${thing}).to.${says.join('.and.')}`;
  const line = `    it(${literal(title)}, () => ${sentence});`;
  if (line.length <= width) return line;
  const whole = `      ${sentence};`;
  const lines =
    whole.length <= width ? [whole] : says.map((said) => `      expect(${thing}).to.${withVerb(said, says)};`);
  return `    it(${literal(title)}, () => {\n${lines.join('\n')}\n    });`;
}

/** A word that shares the verb of the first has none of its own. */
function withVerb(said: string, [first = '']: readonly string[]): string {
  const [verb] = /^(be|have)\./.exec(first) ?? [];
  return verb === undefined || /^(be\.|have\.|exist$)/.test(said) ? said : `${verb}${said}`;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
