import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { changedText } from '../network/small-network.ts';
import { aircheck } from './aircheck.ts';

describe('aircheck dns', function () {
  this.timeout('30s');
  let directory: string;
  const run = (...args: string[]) => aircheck(['dns', ...args, '-i', directory], { cwd: directory });
  const write = (...changes: (readonly [string, string])[]) => {
    const offline = [['files: [audio/night.mp3]', 'files: []'] as const, ...changes];
    writeFileSync(path.join(directory, 'small.yml'), changedText(offline));
  };

  before(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-dns-'));
    write();
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('prints the records that the zone above must have', async () => {
    write(['mounts:', 'nameservers:\n  ns-1: { address: 192.0.2.41 }\n  ns-2: { address: "2001:db8::42" }\nmounts:']);
    const { code, stdout } = await run('delegation', '--quiet');
    expect(code).to.equal(0);
    expect(stdout).to.include('the registrar of `radio.example`');
    expect(stdout.match(/^\S+\. .*$/gm)?.map((line) => line.replace(/ +/g, ' '))).to.deep.equal([
      'radio.example. 3600 IN NS ns-1.radio.example.',
      'radio.example. 3600 IN NS ns-2.radio.example.',
      'ns-1.radio.example. 3600 IN A 192.0.2.41',
      'ns-2.radio.example. 3600 IN AAAA 2001:db8::42',
    ]);
    expect(JSON.parse((await run('delegation', '--json', '--quiet')).stdout)).to.have.length(4);
    write();
  });

  it('has nothing to delegate to where nobody answers', async () => {
    const { code, stderr } = await run('delegation');
    expect(code).to.equal(2);
    expect(stderr).to.include('no name servers').and.include('nameserver: true');
  });

  it('exports a zone of octoDNS without name servers', async () => {
    const { code, stdout } = await run('export', 'octodns');
    expect(code).to.equal(0);
    expect(stdout)
      .to.match(/^---\n# radio\.example\.yaml/)
      .and.include('fallback: then_us');
  });

  it('exports a change batch for Route 53, with the checks that it made', async () => {
    const checks: { Host: string }[] = JSON.parse((await run('export', 'route53-health-checks')).stdout);
    const ids = Object.fromEntries(checks.map(({ Host }) => [Host, `id-of-${Host}`]));
    writeFileSync(path.join(directory, 'ids.json'), JSON.stringify(ids));
    const { code, stdout } = await run(
      ...['export', 'route53', '--zone-id', '/hostedzone/Z0', '--health-checks', 'ids.json'],
    );
    expect(code).to.equal(0);
    expect(JSON.parse(stdout).Changes.length).to.be.greaterThan(10);
    expect(stdout).to.include('"HealthCheckId": "id-of-eu-1"');
  });

  it('says what Route 53 wants, and which check it misses', async () => {
    expect((await run('export', 'route53')).stderr).to.include('--zone-id');
    expect((await run('export', 'route53', '--zone-id', 'Z0; true')).stderr).to.include('no id of a hosted zone');
    expect((await run('export', 'route53', '--zone-id', 'Z0')).stderr).to.include('never fails over');
    const wanted = ['export', 'route53', '--zone-id', 'Z0', '--health-checks'];
    expect((await run(...wanted, 'nowhere.json')).stderr).to.include('cannot be read');
    writeFileSync(path.join(directory, 'few.json'), '{"eu-1": "one"}');
    const { code, stderr } = await run(...wanted, 'few.json');
    expect(code).to.equal(2);
    expect(stderr).to.include('has no check of master-1, master-2').and.not.include('eu-1,');
    writeFileSync(path.join(directory, 'bad.json'), '{"eu-1": {}}');
    expect((await run(...wanted, 'bad.json')).stderr).to.include('must be a mapping of hosts to ids');
  });

  it('refuses relays without an IP address, at the place where it is written', async () => {
    write(['192.0.2.12,', 'vm7.provider.example,']);
    const { code, stderr } = await run('export', 'octodns');
    expect(code).to.equal(2);
    expect(stderr)
      .to.include('error[answer-by-name]')
      .and.match(/small\.yml:\d+:\d+/);
    write();
  });
});
