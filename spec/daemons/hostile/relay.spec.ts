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
import { basic, Recorder } from './wire.ts';

/** What a relay tells its upstream, or a listener. */
const readable: readonly Slot[] = ['address', 'relay password', 'mount', 'title'];

const above = 'from above';

/** What the upstream was asked, what a listener of the relay was told, and what the relay said. */
interface Read {
  readonly asked: string | undefined;
  readonly login: string | undefined;
  readonly titles: readonly unknown[];
  readonly trouble: string;
}

/** Starts Icecast with what is rendered for a relay, and listens at both of its ends. */
async function readBack(filling: Filling): Promise<Read> {
  const { configs } = await rendered(inventoryText(filling));
  const config = configs.get('relay1');
  if (config === undefined) throw new Error('no relay was rendered');
  const relay = await PrivateHost.open(config, '10.9.0.2');
  const upstream = await PrivateHost.open({ ...config, resources: [] }, '10.9.0.1');
  const stream = `HTTP/1.0 200 OK\r\nContent-Type: audio/mpeg\r\nicy-name: ${above}\r\n\r\n`;
  const recorder = await Recorder.open(upstream, 8000, stream);
  try {
    await upstream.connect(relay, '10.9.0.1', '10.9.0.2');
    // Where the master is known by a name.
    await relay.run(`echo '10.9.0.1 ${filling.get('address') ?? 'master'}' >>/etc/hosts`);
    const icecast = await Icecast.start(relay);
    const mount = filling.get('mount') ?? '/live.mp3';
    await until(async () => recorder.requests.length > 0);
    // What the upstream says goes on to listeners; what the inventory says stands in the statistics.
    const name = await until(async () => {
      const { source } = await icecast.stats(mount, 'usual-admin');
      return textOf(source, 'server_name') !== above && textOf(source, 'server_name');
    });
    const heard = await icecast.listen(mount);
    const [request] = recorder.requests;
    return {
      asked: request?.line,
      login: request?.headers.get('authorization'),
      titles: [name, heard.headers.get('icy-name')],
      trouble: await icecast.trouble(),
    };
  } finally {
    recorder.close();
    await Promise.all([relay.close(), upstream.close()]);
  }
}

describe('hostile values on a relay, read back by its upstream and a listener', function () {
  this.timeout(120_000);
  const fillings = fillingsOf(readable);
  // The wire between the two knows IPv4 only.
  fillings.delete('"::1"');
  let read: ReadonlyMap<string, Read | Error> = new Map();

  before(async () => {
    needDaemons('icecast2', 'socat');
    read = await readEach(fillings, readBack);
  });

  for (const [name, filling] of fillings) {
    it(`${name} as ${[...filling.keys()].join(', ')}`, () => {
      const at = (slot: Slot) => filling.get(slot) ?? usual.get(slot);
      expect(result(read, name)).to.deep.equal({
        asked: `GET ${at('mount')} HTTP/1.0`,
        login: basic(`relay:${at('relay password')}`),
        titles: [at('title'), above],
        trouble: '',
      });
    });
  }
});
