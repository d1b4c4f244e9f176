import { expect } from 'chai';
import { describe, it } from 'mocha';
import { codes } from '../../../lib/inventory/codes.ts';
import { inventoryText } from './inventory-text.ts';
import { type Outcome, rendered, wholeWay } from './whole-way.ts';

/** What people may write for a number, and the number that it is in YAML 1.2; undefined if it is none. */
const spellings: readonly (readonly [string, number | undefined])[] = [
  ['0', 0],
  ['1', 1],
  ['-1', -1],
  ['+5', 5],
  ['1.5', 1.5],
  ['2.0', 2],
  ['80', 80],
  ['99999', 99999],
  ['1e3', 1000],
  ['0x10', 16],
  ['0o17', 15],
  ['010', 10],
  ['9007199254740993', 9007199254740992],
  ['1e400', Number.POSITIVE_INFINITY],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.inf', Number.NEGATIVE_INFINITY],
  ['.nan', Number.NaN],
  ['', undefined],
  ['~', undefined],
  ['abc', undefined],
  ['"80"', undefined],
  ["''", undefined],
  ['1_000', undefined],
  ['12:30', undefined],
  ['1 2', undefined],
  ['true', undefined],
  ['[80]', undefined],
  ['{a: 80}', undefined],
];

interface NumberField {
  readonly path: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly whole?: false;
  /** Where a host's file says it: the first group of the pattern. */
  readonly said: readonly [host: string, file: string, pattern: RegExp];
}

const icecast = '/etc/icecast2/icecast.xml';
const radio = '/etc/liquidsoap/radio.liq';
const nginx = '/etc/nginx/nginx.conf';
const streams = '/etc/nginx/stream.conf';
const mount = ['mounts', '/live.mp3'];

const fields: readonly NumberField[] = [
  { path: [...mount, 'max_listeners'], from: 1, to: 100000, said: ['relay1', icecast, /<max-listeners>(.*?)</] },
  {
    path: [...mount, 'max_listener_duration'],
    from: 1,
    to: 31536000,
    said: ['relay1', icecast, /<max-listener-duration>(.*?)</],
  },
  { path: [...mount, 'burst_size'], from: 0, to: 524287, said: ['relay1', icecast, /<charset>.*<burst-size>(.*?)</s] },
  {
    path: [...mount, 'queue_size'],
    from: 65537,
    to: 104857600,
    said: ['relay1', icecast, /<charset>.*<queue-size>(.*?)</s],
  },
  {
    path: ['relays', 'relay1', 'max_listeners'],
    from: 1,
    to: 100000,
    said: ['relay1', nginx, /worker_connections (\d+)/],
  },
  {
    path: ['sources', 'studio', 'buffer'],
    from: 0.5,
    to: 30,
    whole: false,
    said: ['master1', radio, /buffer=([^,]*),/],
  },
  {
    path: ['sources', 'studio', 'dead_air', 'after'],
    from: 1,
    to: 600,
    whole: false,
    said: ['master1', radio, /max_blank=([^,]*),/],
  },
  {
    path: ['sources', 'studio', 'dead_air', 'below'],
    from: -120,
    to: 0,
    whole: false,
    said: ['master1', radio, /threshold=([^,]*),/],
  },
  {
    path: ['vars', 'icecast', 'header_timeout'],
    from: 1,
    to: 2147483647,
    said: ['relay1', icecast, /<header-timeout>(.*?)</],
  },
  { path: ['vars', 'icecast', 'log_level'], from: 0, to: 4, said: ['relay1', icecast, /<loglevel>(.*?)</] },
  {
    path: ['vars', 'nginx', 'drain_hours'],
    from: 1,
    to: 168,
    said: ['relay1', nginx, /worker_shutdown_timeout (.*?)h/],
  },
  { path: ['vars', 'nginx', 'send_timeout'], from: 1, to: 3600, said: ['relay1', streams, /send_timeout (.*?)s/] },
  {
    path: ['vars', 'liquidsoap', 'source_timeout'],
    from: 1,
    to: 300,
    whole: false,
    said: ['master1', radio, / timeout=([^,]*),/],
  },
];

describe('numbers on their way from an inventory to the files of hosts', () => {
  for (const field of fields) {
    const name = field.path.filter((step) => step !== 'vars').join('.');
    it(`${name} is a number from ${field.from} to ${field.to}, or refused`, async () => {
      for (const [yaml, number] of spellings) expect(await said(field, yaml), yaml).to.equal(wanted(field, number));
    });
  }

  it('ssh.port is a port, or refused', async () => {
    const spelt = { '22': 22, '65535': 65535, '0x16': 22 };
    const path = ['ssh', 'port'];
    for (const [yaml, port] of Object.entries(spelt)) {
      const { network } = await rendered(inventoryText(new Map(), { path, yaml }));
      expect(new Set(network.hosts.map((host) => host.ssh.port)), yaml).to.deep.equal(new Set([port]));
    }
    for (const yaml of ['0', '65536', '99999', '-22', '22.5', '"22"', 'ssh', '.inf', '.nan']) {
      expect(refusal(await wholeWay(inventoryText(new Map(), { path, yaml }))), yaml).to.equal('refused');
    }
  });
});

function wanted({ path, from, to, whole }: NumberField, number: number | undefined): number | 'refused' {
  if (number === undefined || !(number >= from && number <= to)) return 'refused';
  if (whole !== false && !Number.isInteger(number)) return 'refused';
  // Two connections for each listener, and some for everything else.
  return path[0] === 'relays' ? number * 2 + 1024 : number;
}

/** What a host's file says for a number that is spelt so. */
async function said({ path, said: [host, file, pattern] }: NumberField, yaml: string): Promise<number | string> {
  const outcome = await wholeWay(inventoryText(new Map(), { path, yaml }));
  if (!('configs' in outcome)) return refusal(outcome);
  const resource = outcome.configs.get(host)?.resources.find((one) => one.kind === 'file' && one.path === file);
  if (resource?.kind !== 'file' || resource.absent === true || !('text' in resource.content)) return 'no such file';
  return Number(pattern.exec(resource.content.text)?.[1]);
}

/** `refused`, if every finding has a code of the catalogue and a place. */
function refusal(outcome: Outcome): string {
  if ('configs' in outcome) return 'taken';
  const told = outcome.refused.every(({ code, origin }) => codes[code] !== undefined && (origin?.line ?? 0) > 0);
  return told ? 'refused' : 'refused without a code or a place';
}
