import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { silentShell } from '../../cli/silent-shell.ts';

const shell = silentShell(path.join(import.meta.dirname, 'several'));

async function imported(files: readonly string[], address: readonly string[] = []) {
  const { importConfigs } = await import('../../../../lib/cli/import-config.ts');
  const options = { set: [], vaultPasswordFile: [], format: 'text' as const, color: false, address };
  const { report, texts } = await importConfigs(shell, options, files);
  return {
    refused: report.filter(({ fate }) => fate === 'refused'),
    errors: report.flatMap(({ file, path: at, fate, message }) =>
      fate === 'refused' ? [`${file} ${at}: ${message}`] : [],
    ),
    hosts: texts.get('network.yml')?.text ?? '',
    secrets: texts.get('secrets.yml')?.text ?? '',
  };
}

describe('Several icecast.xml that are imported', function () {
  this.timeout(60_000);

  it('are a master and its relay, with one mount of each name, and what differs at the host', async () => {
    const { refused, hosts, secrets } = await imported(['main.xml', 'edge.xml']);
    expect(refused).to.deep.equal([]);
    expect(hosts).to.match(/masters:\n {2}main:[\s\S]*relays:\n {2}edge:[\s\S]*from: main\n/);
    expect(secrets.match(/^ {2}\/(live\.mp3|talk\.ogg):/gm)).to.have.length(2);
    expect(secrets).to.match(/edge-secrets:[\s\S]*admin_password: a2[\s\S]*\/live\.mp3:\n +max_listeners: 500\n/);
  });

  it('have in the limit of a mount the listeners alone, and not the relays', async () => {
    const { secrets } = await imported(['main.xml', 'edge.xml']);
    expect(secrets).to.match(/^ {2}\/live\.mp3:\n( {4}.*\n)* {4}max_listeners: 99\n/m);
  });

  it('know a master by the address that somebody says', async () => {
    const alone = await imported(['main.xml', 'far.xml']);
    expect([alone.hosts.includes('relays:'), alone.refused]).to.deep.equal([false, []]);
    const told = await imported(['main.xml', 'far.xml'], ['10.0.0.7']);
    expect([told.hosts.includes('from: main'), told.refused]).to.deep.equal([true, []]);
  });

  it('know a relay of everything by its master-server', async () => {
    const { refused, hosts } = await imported(['main.xml', 'slave.xml']);
    expect(refused).to.deep.equal([]);
    expect(hosts).to.match(/relays:\n {2}slave:[\s\S]*relaying: everything\n/);
  });

  it('are told apart by their addresses, where they have one host name', async () => {
    const { errors } = await imported(['main.xml', 'main-2.xml']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^main-2\.xml hostname: .*--address/);
    expect((await imported(['main.xml', 'main-2.xml'], ['192.0.2.1', '192.0.2.2'])).errors).to.deep.equal([]);
  });

  it('are refused where a relay of everything has another password than its master lets it in with', async () => {
    const { errors } = await imported(['main.xml', 'locked-out.xml']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^locked-out\.xml master-password: .*another <relay-password>: write that/);
  });

  it('are one network, whatever they have to do with each other, in any order', async () => {
    for (const files of [
      ['main.xml', 'edge.xml', 'slave.xml', 'alone.xml'],
      ['alone.xml', 'slave.xml', 'edge.xml', 'main.xml'],
    ]) {
      const { refused, secrets } = await imported(files);
      expect(refused).to.deep.equal([]);
      for (const password of ['s1', 's9', 'a2', 'a9']) expect(secrets).to.match(new RegExp(`: ${password}\\n`));
    }
  });
});
