import path from 'node:path';
import { expect } from 'chai';
import { load } from 'js-yaml';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { inventoryText } from './inventory-text.ts';
import { needDaemons } from './need-daemons.ts';
import { hostileValues, shown } from './values.ts';
import { rendered, wholeWay } from './whole-way.ts';
import { ask, portOf } from './wire.ts';

const formats = ['nginx', 'liquidsoap', 'shell', 'json', 'yaml', 'exec', 'environment', 'description'] as const;
type Format = (typeof formats)[number];

const values = hostileValues.map(({ value }) => value);
const probe = path.join(import.meta.dirname, 'roles');

/** What cannot be said in one line of text, whatever the format. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/** What a format has no way to say. */
function unsayable(format: Format, value: string): boolean {
  // JSON and YAML have a spelling for everything but half a character.
  if (format === 'json' || format === 'yaml') return /\p{Surrogate}/u.test(value);
  if (unprintable.test(value)) return true;
  if (format === 'nginx') return value.includes('$');
  return format === 'description' && (value === '' || value !== value.trim() || value.endsWith('\\'));
}

/** An inventory in which these values are printed in each format. */
function printing(of: (format: Format) => readonly string[]): string {
  const printed = formats.map((format) => [format, of(format).map((value) => ({ n: values.indexOf(value), value }))]);
  const yaml = JSON.stringify(Object.fromEntries(printed)).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return inventoryText(new Map(), { path: ['vars', 'printed'], yaml });
}

describe('hostile values in free variables, printed in every format', function () {
  this.timeout(60_000);
  let config: HostConfig | undefined;
  let host: PrivateHost;

  before(async () => {
    needDaemons('nginx', 'liquidsoap', 'socat', 'systemd-analyze');
    const text = printing((format) => values.filter((value) => !unsayable(format, value)));
    config = (await rendered(text, probe)).configs.get('master1');
    if (config === undefined) throw new Error('no master was rendered');
    host = await PrivateHost.open(config, '10.9.0.1');
  });

  after(() => host?.close());

  for (const value of values) {
    const unsaid = formats.filter((format) => unsayable(format, value));
    if (unsaid.length === 0) continue;
    it(`${shown(value)} is refused in ${unsaid.join(', ')}, with a code and its place`, async () => {
      for (const format of unsaid) {
        const outcome = await wholeWay(
          printing((one) => (one === format ? [value] : [])),
          probe,
        );
        expect(outcome, format).to.have.property('refused');
        if (!('refused' in outcome)) return;
        for (const { code, origin, related } of outcome.refused) {
          expect(code, format).to.match(/^(unprintable-value|bad-character)$/);
          expect(origin?.line, format).to.be.above(0);
          const files = [origin, related?.origin].map((place) => path.basename(place?.file ?? ''));
          expect(files, format).to.include('network.yml');
        }
      }
    });
  }

  /** What was read back of each value that a format can say. */
  function expectBack(format: Format, back: (value: string) => unknown): void {
    for (const value of values.filter((one) => !unsayable(format, one))) {
      expect(back(value), `${format}: ${JSON.stringify(value)}`).to.equal(value);
    }
  }

  const number = (value: string) => values.indexOf(value);

  it('come back from NGINX, in a header and as a body', async () => {
    // Where it is asked a second time, NGINX runs.
    const start = 'pgrep -x nginx >/dev/null || nginx -c /etc/probe/nginx.conf';
    const { stderr } = await host.run(`nginx -t -q -c /etc/probe/nginx.conf && { ${start}; }`);
    expect(stderr).to.equal('');
    const front = await portOf(host, 80);
    const answers = new Map(
      await Promise.all(
        values
          .filter((value) => !unsayable('nginx', value))
          .map(async (value) => [value, await ask(front, `/${number(value)}`)] as const),
      ),
    );
    expectBack('nginx', (value) => answers.get(value)?.body);
    expectBack('nginx', (value) => answers.get(value)?.headers.get('x-value')?.slice(1, -1));
  });

  it('come back from Liquidsoap, which runs no code in them', async () => {
    const { stdout } = await host.run(`mkdir -m 777 /run/liquidsoap && cd /run/liquidsoap
      setpriv --reuid liquidsoap --regid liquidsoap --init-groups --no-new-privs liquidsoap /etc/probe/probe.liq
      ls`);
    const printed = stdout.trimEnd().split('\n');
    expectBack('liquidsoap', () => printed.shift()?.replace(/^value (.*)v$/s, '$1'));
    expect(printed).to.deep.equal(['No output defined, nothing to do.']);
  });

  it('come back from sh', async () => {
    const { stdout, stderr } = await host.run('mkdir -p /run/sh && cd /run/sh && sh /etc/probe/probe.sh; ls');
    const [first, ...printed] = stdout.trimEnd().split('\n');
    expect([first, stderr]).to.deep.equal(['x', '']);
    expectBack('shell', () => printed.shift()?.slice(1, -1));
    expect(printed).to.deep.equal([]);
  });

  it('come back from JSON and YAML', async () => {
    const json: unknown[] = JSON.parse((await host.run('cat /etc/probe/values.json')).stdout);
    const yaml = load((await host.run('cat /etc/probe/values.yml')).stdout);
    if (!Array.isArray(yaml)) throw new Error('no list');
    json.shift();
    yaml.shift();
    expectBack('json', () => json.shift());
    expectBack('yaml', () => yaml.shift());
  });

  it('come back from systemd', async () => {
    const units = await host.run(`cd /etc/probe/units
      SYSTEMD_UNIT_PATH=$PWD: systemd-analyze verify *.service *.target 2>&1
      setpriv --reuid nobody --regid nogroup --clear-groups env -i PATH=$PATH HOME=/ XDG_RUNTIME_DIR=/tmp \\
        SYSTEMD_UNIT_PATH=$PWD: /lib/systemd/systemd --test --system --unit=probe.target --no-pager`);
    const dump = new Map<string, string>();
    for (const [, unit = '', text = ''] of units.stdout.matchAll(/-> Unit (\S+):\n((?:\t\t.*\n)*)/g))
      dump.set(unit, text);
    const line = (format: Format, value: string, pattern: RegExp) =>
      pattern.exec(dump.get(`${format}-${number(value)}.service`) ?? '')?.[1];
    expectBack('description', (value) => line('description', value, /^\t\tDescription: (.*)$/m));
    expectBack('environment', (value) => line('environment', value, /^\t\tEnvironment: V=(.*)$/m));
    expectBack('exec', (value) => argument(line('exec', value, /Command Line: \/bin\/echo (.*)$/m) ?? ''));
  });
});

/** The argument that systemd shows quoted as for a shell, in which `$$` stands for `$` as yet. */
function argument(quoted: string): string {
  const bare = quoted.startsWith('"') ? quoted.slice(1, -1).replace(/\\(.)/gs, '$1') : quoted;
  return bare.replaceAll('$$', '$');
}
