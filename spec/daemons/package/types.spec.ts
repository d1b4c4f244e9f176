// What who writes a spec has of its types: the package and what it installs, without what is there to develop it.
import { expect } from 'chai';
import { Editor } from './editor.ts';
import { PackageAlone } from './package-alone.ts';
import { sentencesOfDocs } from './sentences.ts';
import { complaints, declare } from './tsc.ts';

const tsconfig = {
  compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, noEmit: true },
  include: ['spec'],
};

const good = `
import { eventually, expect, hosts, network, tone } from 'aircheck/spec';

hosts('relays:&eu', (relay) => {
  before(() => expect(relay.region).to.equal('eu'));
  it('runs', async function () {
    this.timeout('2m');
    expect(relay.service('icecast2')).to.be.enabled.and.running;
    await eventually(() => expect(relay.file('/etc/x')).to.have.mode(0o640), { within: '20s' });
    const numbers: number[] = relay.mounts.map(({ bitrate }) => bitrate ?? 0);
    expect(numbers).to.have.lengthOf.at.least(1);
    const body: Buffer = Buffer.from('');
    expect(body).to.be.empty;
  });
});
network((net) => it('sounds', async () => {
  const listener = await net.host('relay-eu1').listen('/live.mp3');
  await expect(listener).to.hear(tone(1000)).within('5s');
}));
`;

/** Each is wrong, and says why. */
const wrong: readonly [line: string, complaint: RegExp][] = [
  ['expect(1).to.be.aboveX(0);', /'aboveX' does not exist on type 'Assertion'/],
  ['const n: number = expect(1);', /'Assertion' is not assignable to type 'number'/],
  ["hosts('all', (host) => { expect(host.file('/x')).to.have.mod(1); });", /'mod' does not exist/],
  ["hosts('all', (host) => { expect(host.file('/x')).to.have.mode(true); });", /'boolean' is not assignable/],
  ["hosts('all', (host) => { host.mount; host.mountz; });", /'mountz' does not exist on type 'SpecHost'/],
  ['it(1, () => {});', /No overload matches this call/],
];

describe('the types of an installed package', function () {
  this.timeout('2m');
  let alone: PackageAlone;

  before(() => {
    declare();
    alone = new PackageAlone((file) => /(?:\.d\.[cm]?ts|package\.json)$/.test(file));
    alone.write('tsconfig.json', JSON.stringify(tsconfig));
  });
  after(() => alone.remove());

  it('know what specs are written in', () => {
    alone.write('spec/own.spec.ts', good);
    expect(complaints(alone.dir)).to.equal('');
  });

  it('know every sentence that docs/specs.md has outside of its blocks', () => {
    const { whole, things } = sentencesOfDocs();
    expect(whole).to.include("studio.go('silent')").and.have.lengthOf.at.least(15);
    expect(things).to.include.members(['host.file', 'host.crowd', 'dns']).and.have.lengthOf.at.least(30);
    const lines = [...whole, ...things].map((code) => `  void ${code};`);
    alone.write(
      'spec/own.spec.ts',
      [
        "import { dns, expect, hosts, http, tls, tone, type SpecHost } from 'aircheck/spec';",
        "declare const relay: SpecHost, studio: SpecHost['studio'], mount: SpecHost['mounts'][number];",
        "hosts('all', (host) => {",
        ...lines,
        '});',
      ].join('\n'),
    );
    expect(complaints(alone.dir)).to.equal('');
  });

  it('refuse what nobody can say', () => {
    const lines = wrong.map(([line]) => line).join('\n');
    alone.write('spec/own.spec.ts', `import { expect, hosts } from 'aircheck/spec';\n${lines}\n`);
    const said = complaints(alone.dir)
      .split('\n')
      .filter((line) => line.startsWith('spec/'));
    for (const [index, [line, complaint]] of wrong.entries()) {
      expect(said.filter((one) => one.startsWith(`spec/own.spec.ts(${index + 2},`)).join(), line).to.match(complaint);
    }
  });

  it('are completed by an editor', async () => {
    const editor = new Editor(alone.dir);
    try {
      await editor.open();
      const around = (text: string) =>
        `import { expect, hosts } from 'aircheck/spec';\nhosts('all', (host) => { ${text} });\n`;
      const facts = await editor.completions('spec/a.spec.ts', around('host.|'));
      expect(facts).to.include.members(['mounts', 'region', 'from', 'maxListeners', 'service', 'listen']);
      const words = await editor.completions('spec/b.spec.ts', around("expect(host.service('icecast2')).to.be.|"));
      expect(words).to.include.members(['running', 'enabled', 'not']).and.not.include('carry');
      const ofStreams = await editor.completions('spec/c.spec.ts', around("expect(host.stream('/live.mp3')).to.|"));
      expect(ofStreams).to.include('fit').and.not.include('running');
    } finally {
      editor.close();
    }
  });
});
