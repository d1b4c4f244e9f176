// What the README and docs/ say is so: each command line ends as it says, and what is named is there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Checkout } from './checkout.ts';
import { everyHelp, type Help } from './help.ts';
import { notRun } from './not-run.ts';
import { anchorsOf, linksOf, pageOf, readPages, root } from './pages.ts';

/** Options of other programs that pages name. */
const foreign = [
  // Of Ansible, curl, mocha, npm and the AWS command line.
  ...['--list-hosts', '--ssh-common-args', '--unix-socket', '--config', '--include', '--now', '--omit'],
  ...['--caller-reference', '--change-batch', '--health-check-config', '--hosted-zone-id'],
];

const pages = readPages();
const scripts: Record<string, string> = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;

describe('The README and docs/', function () {
  this.timeout('2m');
  let checkout: Checkout;
  let helps: readonly Help[];

  before(async function () {
    // In boxes that are new, packages are installed first.
    this.timeout('10m');
    checkout = await Checkout.make();
    helps = await everyHelp(checkout);
    await succeed('aircheck converge --no-diff');
    await succeed('aircheck listen --within 60');
  });

  after(() => checkout.remove());

  it('are read as they are written', () => {
    const text = '```sh\na b  # exits 5: so\n\n```\ntext\n```console\nc "# d" # e\n```\n```ts\nf(\n);\n```\n';
    expect(pageOf('p', text)).to.deep.include({
      languages: ['sh', 'console', 'ts'],
      run: [{ page: 'p', number: 2, command: 'a b', exits: 5 }],
      shown: [{ page: 'p', number: 7, command: 'c "# d"', exits: 0 }],
      specs: [{ number: 10, text: 'f(\n);\n' }],
    });
  });

  for (const page of pages.filter(({ run, specs }) => run.length + specs.length > 0)) {
    describe(page.name, () => {
      for (const { number, command, exits } of page.run) {
        it(`line ${number}: ${command}${exits === 0 ? '' : ` ends with ${exits}`}`, async () => {
          expect(notRun.filter(([pattern]) => pattern.test(command))).to.deep.equal([]);
          const { code, stdout, stderr } = await checkout.run(command);
          expect(code, stdout + stderr).to.equal(exits);
        });
      }

      for (const { number, text } of page.specs) {
        it(`line ${number}: a spec that holds`, async () => {
          const file = await checkout.writeSpec(`${path.basename(page.name)}-${number}`, text);
          const { code, stdout, stderr } = await checkout.run(`aircheck spec ${file}`);
          expect(code, stdout + stderr).to.equal(0);
          expect(stdout).to.match(/^[1-9]\d* passed, in /m);
        });
      }

      after(async () => {
        await checkout.restore();
        if (!page.run.some(({ command }) => /\bconverge\b/.test(command))) return;
        await succeed('aircheck converge --no-diff');
      });
    });
  }

  it('say of each line that is not run why', () => {
    const shown = pages.flatMap((page) => page.shown);
    const without = shown.filter(({ command }) => !notRun.some(([pattern]) => pattern.test(command)));
    expect(without).to.deep.equal([]);
    const needless = notRun.filter(([pattern]) => !shown.some(({ command }) => pattern.test(command)));
    expect(needless).to.deep.equal([]);
  });

  it('have commands in blocks of these kinds alone', () => {
    const all = pages.flatMap(({ name, languages }) => languages.map((language) => `${name}: ${language}`));
    expect(all.filter((entry) => !/: (sh|console|yaml|ts|text|xml|diff)$/.test(entry))).to.deep.equal([]);
  });

  it('point to what is there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page).filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path.join(root, page.name) : path.join(root, path.dirname(page.name), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
      }),
    );
    expect(broken).to.deep.equal([]);
    const index = pages.find(({ name }) => name === 'README.md');
    expect(index === undefined ? [] : linksOf(index)).to.include.members(
      pages.map(({ name }) => name).filter((name) => name !== 'README.md'),
    );
  });

  it('name files of the checkout that are there', () => {
    const texts = [...pages.map(({ text }) => text), ...helps.map(({ examples }) => examples)];
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(?:^|[\s`(])((?:lib|spec|schemas|scripts|bench|inventory)\/[\w./-]*\w)/gm)].map(
        ([, file = '']) => file,
      ),
    );
    expect(named).to.include('spec/lab/docs.spec.ts');
    const examples = ['inventory/lab/audio/night.mp3'];
    expect(named.filter((file) => !existsSync(path.join(root, file)) && !examples.includes(file))).to.deep.equal([]);
  });

  it('name npm scripts that package.json has', () => {
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
    );
    expect(named).to.include('converge');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).to.deep.equal([]);
    // What the stand-in for npm takes for granted.
    const ours = pages.flatMap(({ run }) => run.flatMap(({ command }) => /^npm run (\S+)/.exec(command)?.[1] ?? []));
    for (const name of ours) expect(scripts[name]).to.match(new RegExp(`node bin/aircheck\\.js ${name}$`));
  });

  it('name options that some command has', () => {
    const known = new Set(foreign);
    for (const { options } of helps) for (const [option] of options.matchAll(/--[a-z-]+/g)) known.add(option);
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option),
    );
    expect(named).to.include('--limit');
    expect([...new Set(named)].filter((option) => !known.has(option))).to.deep.equal([]);
  });

  async function succeed(line: string): Promise<void> {
    const { code, stdout, stderr } = await checkout.run(line);
    expect(code, stdout + stderr).to.equal(0);
  }
});
