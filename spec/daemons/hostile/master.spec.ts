import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { textOf } from '../../../lib/icecast/element.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { fillingsOf, readEach, result } from './fillings.ts';
import { Icecast, until } from './icecast.ts';
import { inventoryText } from './inventory-text.ts';
import { needDaemons } from './need-daemons.ts';
import { type Filling, type Slot, usual } from './slots.ts';
import { rendered } from './whole-way.ts';
import { ask, portOf, SourceClient } from './wire.ts';

/** What a master's Icecast and NGINX can be asked for. */
const readable: readonly Slot[] = [
  'location',
  'contact',
  'domain',
  'source password',
  'relay password',
  'admin password',
  'address',
  'public name',
  'mount',
  'title',
  'description',
  'genre',
  'url',
  'public path',
  'directory url',
  'origin',
  'further name',
];

const label = 'l'.repeat(60);

/** As long as an inventory may have them, all at once; in letters of four bytes, where letters are free. */
const longest: Filling = new Map([
  ['location', '📻'.repeat(500)],
  ['contact', `${'c'.repeat(64)}@${label}.example`],
  ['domain', `${label}.${label}.${label}.${label}`],
  ['source password', '📻'.repeat(300)],
  ['relay password', '📻'.repeat(300)],
  ['admin password', '📻'.repeat(300)],
  ['public name', `listen.${label}.${label}.${label}.${label}`],
  ['mount', `/${'m'.repeat(99)}`],
  ['title', '📻'.repeat(125)],
  ['description', '📻'.repeat(125)],
  ['genre', '📻'.repeat(125)],
  ['url', `http://radio.example/${'u'.repeat(479)}`],
  ['public path', `/${'p'.repeat(99)}`],
  ['further name', `further.${label}.${label}.${label}.${label}`],
]);

interface Read {
  /** What was read back for each slot; a slot that is not read back has what was not found. */
  readonly values: ReadonlyMap<Slot, string | null>;
  readonly trouble: string;
}

/** Starts Icecast and NGINX with what is rendered for a master, and asks them for everything. */
async function readBack(filling: Filling): Promise<Read> {
  const { configs } = await rendered(inventoryText(filling));
  const config = configs.get('master1');
  if (config === undefined) throw new Error('no master was rendered');
  const host = await PrivateHost.open(config, '10.9.0.1');
  try {
    return await askAll(host, new Map([...usual, ...filling]));
  } finally {
    await host.close();
  }
}

async function askAll(host: PrivateHost, written: ReadonlyMap<Slot, string>): Promise<Read> {
  const at = (slot: Slot) => written.get(slot) ?? '';
  /** A slot that is proved by being let in. */
  const proved = (slot: Slot, holds: boolean) => [slot, holds ? at(slot) : 'refused'] as const;
  const icecast = await Icecast.start(host);
  // As Liquidsoap does.
  const source = await SourceClient.connect(icecast.socket, at('mount'), `source:${at('source password')}`, {
    'ice-name': at('title'),
    'ice-description': at('description'),
    'ice-genre': at('genre'),
    'ice-url': at('url'),
  });
  try {
    const { server, source: stream } = await icecast.stats(at('mount'), at('admin password'));
    const listener = await icecast.listen(at('mount'));
    const streams = await ask(icecast.socket, '/admin/streamlist.txt', { login: `relay:${at('relay password')}` });
    const log = await icecast.log();
    const nginx = await host.run('nginx -t -q && nginx');
    const front = await portOf(host, 80);
    const listen = (name: string) => ask(front, at('public path'), { host: name, bytes: 1024 });
    const named = async (slot: Slot) => proved(slot, (await listen(inHost(at(slot)))).status === 200);
    const heard = await listen(at('domain'));
    const healthy = await until(() => ask(front, `/health${at('public path')}`));
    return {
      values: new Map<Slot, string | null>([
        ['location', textOf(server, 'location')],
        ['contact', textOf(server, 'admin')],
        ['title', textOf(stream, 'server_name')],
        ['description', textOf(stream, 'server_description')],
        ['genre', textOf(stream, 'genre')],
        ['url', textOf(stream, 'server_url')],
        ['domain', heard.status === 200 ? textOf(server, 'host') : 'refused'],
        proved('mount', listener.headers.get('icy-name') === at('title')),
        proved('source password', typeof source !== 'number'),
        proved('relay password', streams.status === 200),
        // NGINX asks Icecast with it whether a mount plays.
        proved('admin password', healthy.status === 200),
        proved('public path', heard.headers.get('icy-name') === at('title')),
        ['directory url', /Adding new YP server "(.*)" \(timeout/.exec(log)?.[1] ?? null],
        ['origin', heard.headers.get('access-control-allow-origin') ?? null],
        await named('address'),
        await named('public name'),
        await named('further name'),
      ]),
      trouble: (await icecast.trouble()) + nginx.stderr,
    };
  } finally {
    if (typeof source !== 'number') source.close();
  }
}

/** How clients write an address in the header Host. */
function inHost(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

describe('hostile values on a master, read back from the real Icecast and NGINX', function () {
  this.timeout(300_000);
  const fillings = new Map([['the longest', longest], ...fillingsOf(readable)]);
  let read: ReadonlyMap<string, Read | Error> = new Map();

  before(async () => {
    needDaemons('icecast2', 'nginx', 'socat');
    read = await readEach(fillings, readBack);
  });

  for (const [name, filling] of fillings) {
    it(`${name} as ${[...filling.keys()].join(', ')}`, () => {
      const { values, trouble } = result(read, name);
      for (const slot of readable) expect(values.get(slot), slot).to.equal(filling.get(slot) ?? usual.get(slot));
      expect(trouble).to.equal('');
    });
  }
});
