import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { ended, password, TwoHosts } from './two-hosts.ts';

describe('aircheck plan and converge', () => {
  const hosts = new TwoHosts();
  before(() => hosts.start());
  after(() => hosts.stop());
  afterEach(() => hosts.clean());

  it('plan what would change, change nothing, and exit with 5', async () => {
    const { code, stdout, stderr } = await hosts.run('plan');
    expect({ code, stderr }).to.deep.equal({ code: 5, stderr: '' });
    expect(stdout)
      .to.include(`+ file ${hosts.path('hosts/master1/app.conf')} (spec)`)
      .and.include('+text = one');
    expect(stdout).to.include('2 hosts: 2 would change');
    expect(stdout).not.to.match(/[\r\u001b]/);
    expect(hosts.read('master1/app.conf')).to.equal(null);
  });

  it('never print a secret, old or new, in any format', async () => {
    expect((await hosts.run('converge', '--yes')).code).to.equal(0);
    for (const format of ['text', 'plain', 'json', 'ndjson']) {
      const { stdout, stderr } = await hosts.run('plan', '-v', '--format', format, '--set', 'spec.text=two');
      expect(stdout).to.include('‹secret›').and.include('two');
      expect(stdout + stderr).not.to.include('undisclosed');
    }
    expect(hosts.read('master1/app.conf')).to.include(password);
  });

  it('converge, then have nothing to change, and say so', async () => {
    const first = await hosts.run('converge', '--yes');
    expect(first.code, first.stdout + first.stderr).to.equal(0);
    expect(first.stdout).to.match(/^master1 +: ok=0 +changed=3 +failed=0 +unreachable=0 +skipped=0 +undone=0$/m);
    expect(first.stdout).to.include('2 hosts: 2 changed');
    expect(hosts.read('relay-eu1/stamp')).to.equal('one\n');
    const second = await hosts.run('converge', '--yes');
    expect(second.code).to.equal(0);
    expect(second.stdout)
      .to.match(/^relay-eu1 : ok=3 +changed=0 /m)
      .and.include('Nothing to change: 2 hosts');
    expect((await hosts.run('plan')).code).to.equal(0);
  });

  it('keep to --limit, --tags and --check', async () => {
    expect((await hosts.run('converge', '--check')).code).to.equal(5);
    const { code, stdout } = await hosts.run('converge', '--yes', '--limit', 'eu', '--tags', 'files');
    expect(code).to.equal(0);
    expect(stdout).not.to.include('master1').and.not.to.include('stamp');
    expect(hosts.read('relay-eu1/app.conf')).to.include('text = one');
    expect(hosts.read('master1/app.conf')).to.equal(null);
    expect(hosts.read('relay-eu1/stamp')).to.equal(null);
  });

  it('ask before hosts are changed: without a terminal and --yes, nothing is even contacted', async () => {
    const { code, stdout, stderr } = await hosts.run('converge');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('there is no terminal').and.include('--yes');
  });

  it('contact nothing if any host cannot be rendered', async () => {
    const { code, stdout, stderr } = await hosts.run('converge', '--yes', '--limit', 'eu', '--set', 'spec.text=1');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.include('text');
  });

  it('print events that the schema describes, and one document with the same', async () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/event.schema.json', 'utf8')));
    const { stdout } = await hosts.run('converge', '--yes', '--format', 'ndjson');
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const event of events) expect(validate(event), ajv.errorsText(validate.errors)).to.equal(true);
    expect(events.at(0)).to.include({ type: 'run-started', command: 'converge' });
    expect(events.at(-1)).to.deep.include({ type: 'run-finished', interrupted: false });

    const document = JSON.parse((await hosts.run('plan', '--json', '--set', 'spec.text=two')).stdout);
    expect(document.counts).to.include({ changed: 2, ok: 0 });
    expect(document.hosts.map(({ host }: { host: string }) => host)).to.deep.equal(['master1', 'relay-eu1']);
    expect(document.hosts[0].changes[0].diff).to.include('-text = one\n+text = two\n');
  });

  it('finish, at Ctrl-C, the host that is being changed, and begin no other', async () => {
    const child = hosts.begin('converge', '--yes', '--set', 'spec.wait=true');
    const end = ended(child);
    await hosts.appears('master1/started');
    child.kill('SIGINT');
    hosts.go();
    const { code, stdout, stderr } = await end;
    expect(code, stdout).to.equal(130);
    expect(stderr).to.include('no further host is begun');
    expect(stdout).to.include('master1  changed').and.include('relay-eu1  skipped').and.include('Interrupted. 2 hosts');
    expect(hosts.read('master1/stamp')).to.equal('one\n');
    expect(hosts.read('relay-eu1/app.conf')).to.equal(null);
  });

  it('leave at the second Ctrl-C; the host goes on by itself', async () => {
    const child = hosts.begin('converge', '--yes', '--set', 'spec.wait=true');
    const end = ended(child);
    await hosts.appears('master1/started');
    child.kill('SIGINT');
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await end;
    expect(code).to.equal(130);
    expect(stderr).to.include('finish or undo by themselves');
    expect(hosts.read('master1/stamp')).to.equal(null);
    hosts.go();
    await hosts.appears('master1/stamp');
    expect(hosts.read('master1/app.conf')).to.include('text = one');
  });

  it('go on with the others if a host cannot be reached, and exit with 3', async () => {
    await hosts.stopRelay();
    const { code, stdout } = await hosts.run('converge', '--yes');
    expect(code, stdout).to.equal(3);
    expect(stdout).to.include('relay-eu1  unreachable: ').and.include('hint: ');
    expect(stdout).to.match(/^relay-eu1 : ok=0 +changed=0 +failed=0 +unreachable=1 /m);
    expect(hosts.read('master1/stamp')).to.equal('one\n');
  });
});
