import { rendered } from '../hostile/whole-way.ts';
import { PrivateHost } from './private-host.ts';

/** Seconds in which a daemon comes up, or a relay finds an upstream: longer than any of them takes on a busy machine. */
const SLOW = 60;

/** Daemons, and whoever sends sound in Liquidsoap's name. */
const daemons = '"icecast2|nginx|haproxy|ffmpeg"';

/** Hosts of their own with what an inventory gives them, and wires between those that talk to each other. */
export class PrivateNetwork<Name extends string> {
  readonly #addresses: Readonly<Record<Name, string>>;
  readonly #hosts = new Map<Name, PrivateHost>();

  private constructor(addresses: Readonly<Record<Name, string>>) {
    this.#addresses = addresses;
  }

  static async open<Name extends string>(
    inventory: string,
    addresses: Readonly<Record<Name, string>>,
    wires: readonly (readonly [Name, Name])[],
  ): Promise<PrivateNetwork<Name>> {
    const network = new PrivateNetwork(addresses);
    try {
      const { configs } = await rendered(inventory);
      for (const name of new Set(wires.flat())) {
        const config = configs.get(name);
        if (config === undefined) throw new Error(`${name} was not rendered`);
        network.#hosts.set(name, await PrivateHost.open(config, addresses[name]));
      }
      for (const [one, other] of wires) {
        await network.host(one).connect(network.host(other), addresses[one], addresses[other]);
      }
    } catch (error) {
      await network.close();
      throw error;
    }
    return network;
  }

  host(name: Name): PrivateHost {
    const found = this.#hosts.get(name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  }

  /** Starts what is not running of Icecast, NGINX and, where relays pull through it, HAProxy. */
  async start(name: Name, ...proxy: 'haproxy'[]): Promise<void> {
    const host = this.host(name);
    if ((await host.run('pgrep -x icecast2')).code !== 0) await host.icecast();
    const started = await host.run('pgrep -x nginx >/dev/null || { rm -f /run/nginx.pid; nginx -t -q && nginx; } 2>&1');
    if (started.code !== 0) throw new Error(`${name}: ${started.stdout}`);
    if (proxy.length === 0 || (await host.run('pgrep -x haproxy')).code === 0) return;
    const { code, stdout } = await host.run(
      'install -d /run/haproxy /var/lib/haproxy; haproxy -c -f /etc/haproxy/haproxy.cfg 2>&1',
    );
    if (code !== 0) throw new Error(`${name}: ${stdout}`);
    await host.daemon('root', 'haproxy -W -f /etc/haproxy/haproxy.cfg', '/run/haproxy.out');
  }

  /** A tone on a mount of a master, in the name of Liquidsoap; the one that plays there goes on. */
  async play(name: Name, mount: string, hertz: number): Promise<void> {
    const host = this.host(name);
    const to = `icecast://source:s1@127.0.0.1:8000${mount}`;
    if ((await host.run(`pgrep -f ${to}`)).code !== 0) {
      const tone = `-re -f lavfi -i sine=frequency=${hertz}:sample_rate=44100 -ac 2 -c:a libmp3lame -b:a 64k`;
      const send = `-content_type audio/mpeg -flush_packets 1 -f mp3 ${to}`;
      await host.daemon('root', `setsid ffmpeg -nostdin -loglevel error ${tone} ${send}`, '/run/play.out');
    }
    await host.until(`curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl | grep -qF '${mount}"'`, SLOW);
  }

  /** All of a host's daemons die at once. */
  async kill(name: Name): Promise<void> {
    await this.host(name).run(`pkill -KILL -x ${daemons}`);
    await this.host(name).until(`! pgrep -r R,S,D,T -x ${daemons}`, SLOW);
  }

  /** What a cut cable does: nothing comes or goes any more, and nobody is told. */
  async cut(name: Name): Promise<void> {
    const { code, stderr } = await this.host(name).run(`nft -f - <<'END'
table inet cut {
  chain in { type filter hook input priority 0; policy drop; iif lo accept; }
  chain out { type filter hook output priority 0; policy drop; oif lo accept; }
}
END`);
    if (code !== 0) throw new Error(`${name}: ${stderr}`);
  }

  heal(name: Name): Promise<unknown> {
    return this.host(name).run('nft delete table inet cut');
  }

  /** Resolves once a relay's HAProxy carries a mount from an upstream. */
  async pulls(relay: Name, mount: string, upstream: Name): Promise<void> {
    await this.host(relay).until(`[ "$(${statistic(mount, upstream, 5)})" = 1 ]`, SLOW);
  }

  /** How many times a relay's HAProxy has been asked for a mount and took it from an upstream. */
  async asked(relay: Name, mount: string, upstream: Name): Promise<number> {
    return Number((await this.host(relay).run(statistic(mount, upstream, 8))).stdout);
  }

  address(name: Name): string {
    return this.#addresses[name];
  }

  async close(): Promise<void> {
    for (const host of this.#hosts.values()) await host.close();
  }
}

/** A column of `show stat` for a mount's upstream. */
function statistic(mount: string, upstream: string, column: number): string {
  const socket = 'socat -t 2 - UNIX-CONNECT:/run/haproxy/admin.sock';
  return `echo 'show stat' | ${socket} | grep '^mount:${mount.slice(1)},${upstream},' | cut -d, -f${column}`;
}
