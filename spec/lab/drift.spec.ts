// What is done to boxes by hand is found, told by name, and put right: by a converge where that is told.
import { spawn } from 'node:child_process';
import { expect } from 'chai';
import type { Finding, HostDrift } from '../../lib/converge/drift/types.generated.ts';
import type { Deed } from './drift/deed.ts';
import { healed, left } from './drift/deeds.ts';
import { ended, files, LabInventory, on } from './lab.ts';

const deeds = [...healed, ...left];
const boxes = ['master1', 'relay-eu1', 'studio'];

describe('Something done to a box by hand', function () {
  this.timeout('2m');
  let inventory: LabInventory;
  let found: readonly HostDrift[];
  let put = false;

  before(async () => {
    inventory = await LabInventory.copy();
    const { code, stdout, stderr } = await inventory.run('drift', '--limit', boxes.join(','));
    expect(code, stdout + stderr).to.equal(0);
    put = true;
    await Promise.all([onEach(({ deed }) => deed), editByHand()]);
    found = await look(5);
  });

  after(async () => {
    if (put) await onEach(({ heal }) => heal);
    await inventory.run('converge', '--yes', '--max-dropped', '100%', '--quiet');
    await inventory.remove();
  });

  /** What drift tells, and how it ends. */
  async function look(exit: number): Promise<HostDrift[]> {
    const { code, stdout, stderr } = await inventory.run('drift', '--json', '--limit', boxes.join(','));
    expect(code, stdout + stderr).to.equal(exit);
    return JSON.parse(stdout).hosts;
  }

  function about({ host, kind, what }: Deed, told = found): Finding | undefined {
    const findings = told.find((one) => one.host === host)?.findings ?? [];
    return findings.find((finding) => finding.kind === kind && finding.what === what);
  }

  for (const deed of deeds) {
    it(`is found: ${deed.kind}, ${deed.host} ${deed.what}`, () => {
      const finding = about(deed);
      expect(finding?.says, JSON.stringify(found, null, 1)).to.match(deed.says);
      expect(finding?.healed).to.equal(healed.includes(deed));
      if (healed.includes(deed)) expect(finding?.heal).to.equal(`aircheck converge --limit ${deed.host}`);
    });
  }

  it('is found alone: nothing else is told', () => {
    const told = found.flatMap(({ host, findings }) => findings.map(({ kind, what }) => `${host} ${kind} ${what}`));
    const done = deeds.map(({ host, kind, what }) => `${host} ${kind} ${what}`);
    expect(told).to.have.members([...done, 'relay-eu1 edited file /etc/nginx/nginx.conf']);
  });

  it('is told with its time, with who was logged in, and with what was written', () => {
    const finding = found.flatMap(({ findings }) => findings).find(({ what }) => what === 'file /etc/nginx/nginx.conf');
    expect(finding?.says).to.equal('was edited, and nginx has not read it yet');
    expect(finding?.by).to.match(/^\w+ from \d+\.\d+\.\d+\.\d+$/);
    expect(Math.abs(Date.parse(finding?.at ?? '') - Date.now())).to.be.below(60_000);
    expect(finding?.diff)
      .to.match(/^-.*nginx\.conf\n\+\+\+/)
      .and.match(/^\+# by hand$/m);
  });

  it('is told without a password, neither the old one nor that which somebody wrote', () => {
    const finding = found.flatMap(({ findings }) => findings).find(({ what }) => what.endsWith('icecast.xml'));
    expect(finding?.diff)
      .to.match(/^\+.*<clients>77</m)
      .and.match(/^\+.*<admin-password>‹secret[^<]*</m);
    expect(JSON.stringify(found)).not.to.include('letmein42');
  });

  it('is healed by a converge where that was told, and by hand where not', async () => {
    await onEach(({ blocks, heal }) => (blocks ? heal : undefined));
    const converged = await inventory.run(
      'converge',
      '--yes',
      '--max-dropped',
      '100%',
      '--no-diff',
      '--limit',
      boxes.join(','),
    );
    expect(converged.code, converged.stdout + converged.stderr).to.equal(0);
    const rest = await look(5);
    expect(rest.flatMap(({ findings }) => findings).filter((finding) => finding.healed)).to.deep.equal([]);
    const stay = left.filter(({ kind, blocks }) => !blocks && !transient.has(kind));
    for (const deed of stay) expect(about(deed, rest), deed.what).to.exist;
    await onEach(({ blocks, heal }) => (blocks ? undefined : heal));
    put = false;
    const after = await look(0);
    expect(after.map(({ outcome }) => outcome)).to.deep.equal(['none', 'none', 'none']);
  });
});

/** What a converge ends by what else it does: it makes a generation, and it may reload or restart. */
const transient = new Set(['record', 'running-settings']);

/** Runs what there is to run on each box, in its order; boxes side by side. */
async function onEach(scriptOf: (deed: Deed) => string | undefined): Promise<void> {
  await Promise.all(
    boxes.map(async (box) => {
      const scripts = deeds.filter(({ host }) => host === box).map(scriptOf);
      await on(box, scripts.flatMap((script) => (script === undefined ? [] : [`(${script}\n) || exit`])).join('\n'));
    }),
  );
}

/** As somebody does it who logs in on a terminal. */
async function editByHand(): Promise<void> {
  const line = [
    '-tt',
    '-F',
    files.sshConfig,
    'relay-eu1',
    "sleep 1; echo '# by hand' >>/etc/nginx/nginx.conf; sleep 1",
  ];
  const { code, stdout, stderr } = await ended(spawn('ssh', line, { stdio: ['ignore', 'pipe', 'pipe'] }));
  expect(code, stdout + stderr).to.equal(0);
}
