import { expect } from 'chai';
import { afterEach, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

/** Every setting that brings other text than its default does. */
const vars = `vars:
  icecast: { log_level: 4, retry_interval: 9, header_timeout: 5 }
  nginx: { ipv6: true, workers: 2, names: [extra.test, "192.0.2.1"], max_per_address: 2, cors_origin: "https://radio.test" }
  liquidsoap: { telnet: true, telnet_port: 1777, playlist_order: randomize, noise: 1, source_timeout: 5.5 }
users:`;

describe('files of hosts with other settings than the defaults', function () {
  this.timeout(30_000);
  let configs: ReadonlyMap<string, HostConfig>;
  let host: PrivateHost | undefined;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const rendered = await renderEveryFormat(
      ['users:', vars],
      ['{ tone: 1000 }', '{ device: "hw:CARD=Studio,DEV=0" }'],
      ['/low.mp3: { format: mp3,', '/low.mp3: { public: true, format: mp3,'],
      ['station:\n', 'station:\n  timezone: Europe/Paris\n'],
    );
    configs = rendered.configs;
  });

  afterEach(async () => {
    await host?.close();
    host = undefined;
  });

  async function open(name: string, address: string): Promise<PrivateHost> {
    const config = configs.get(name);
    if (config === undefined) throw new Error(`${name} was not rendered`);
    host = await PrivateHost.open(config, address);
    return host;
  }

  it('are taken by NGINX, which keeps to them', async () => {
    const relay = await open('relay', '10.77.0.21');
    await relay.icecast();
    const { code, stderr } = await relay.run('nginx -t -q && nginx');
    expect(code, stderr).to.equal(0);
    const third = await relay.run(`
for i in 1 2; do curl -s -m 4 -o /dev/null http://10.77.0.21/stream & done
sleep 1
curl -s -o /dev/null -w '%{http_code}' http://10.77.0.21/stream`);
    expect(third.stdout).to.equal('503');
    const others = await relay.run(`
curl -s -o /dev/null -w '%{http_code} ' -H 'Host: extra.test' http://10.77.0.21/alive
curl -s -o /dev/null -w '%{http_code} ' 'http://[::1]/alive'
curl -s -X OPTIONS -D - http://127.0.0.1/live.ogg | grep -i allow-origin`);
    expect(others.stdout.trim()).to.equal('200 200 Access-Control-Allow-Origin: https://radio.test');
  });

  it('are taken by Liquidsoap on a master, which opens its command port to the host alone', async () => {
    const master = await open('master', '10.77.0.11');
    await master.liquidsoap();
    const answer = await master.until(
      '{ echo version; echo quit; sleep 0.3; } | bash -c "exec 3<>/dev/tcp/127.0.0.1/1777; cat >&3; cat <&3" | grep Liquidsoap',
      20,
    );
    expect(answer).to.include('Liquidsoap');
    const outside = await master.run('bash -c "exec 3<>/dev/tcp/10.77.0.11/1777"');
    expect(outside.code).to.not.equal(0);
  });

  it('are taken by Icecast, with a directory for what is public', async () => {
    const master = await open('master', '10.77.0.11');
    await master.icecast();
    const { stdout } = await master.run(
      'grep -c yp-url /etc/icecast2/icecast.xml; grep -c "DBUG" /var/log/icecast2/error.log',
    );
    expect(stdout).to.match(/^2\n[1-9]\d*\n$/);
  });

  it('let a studio play from a sound card', async () => {
    const studio = await open('studio', '10.77.0.51');
    const { code, stdout, stderr } = await studio.run(
      'cd /etc/studio && setpriv --reuid liquidsoap --regid liquidsoap --init-groups liquidsoap --check studio.liq',
    );
    expect(code, stdout + stderr).to.equal(0);
    const unit = await studio.run('cat /etc/systemd/system/studio.service');
    expect(unit.stdout).to.include('SupplementaryGroups=audio').and.not.include('PrivateDevices');
  });

  it("show the station's time", () => {
    const link = configs.get('relay')?.resources.find((resource) => resource.kind === 'symlink');
    expect(link).to.include({ path: '/etc/localtime', target: '/usr/share/zoneinfo/Europe/Paris' });
  });
});
