import type { HostConfig } from '../../../../lib/roles/render.ts';
import { rendered } from '../../hostile/whole-way.ts';
import { PrivateHost } from '../../roles/private-host.ts';
import { addresses, type Files, type Name, network, outside } from './inventory.ts';

/** Hertz of what is played: each sound is told from all others. */
export const tones = {
  '/jazz.mp3': 880,
  '/talk.mp3': 440,
  '/low.mp3': 660,
  '/booth.mp3': 520,
  '/stream': 1200,
} as const;
type Played = keyof typeof tones;

/** Seconds in which anything comes up, also where the machine has much else to do. */
export const SLOW = 40;

const sound = (mount: Played) =>
  `ffmpeg -nostdin -loglevel error -re -f lavfi -i sine=frequency=${tones[mount]}:sample_rate=44100 -ac 2 -c:a libmp3lame -b:a 64k -write_xing 0 -id3v2_version 0 -flush_packets 1`;

/** The three servers, as they are written, each on a host of its own. */
export class Hosts {
  readonly #hosts: Readonly<Record<Name, PrivateHost>>;

  private constructor(hosts: Readonly<Record<Name, PrivateHost>>) {
    this.#hosts = hosts;
  }

  static async open(files: Files): Promise<Hosts> {
    const configs = new Map([...(await rendered(outside)).configs, ...(await rendered(network(files))).configs]);
    const opened: PrivateHost[] = [];
    const open = async (name: Name) => {
      const config = configs.get(name);
      if (config === undefined) throw new Error(`${name} was not rendered`);
      const host = await PrivateHost.open(config, addresses[name]);
      opened.push(host);
      await prepare(host, config);
      return host;
    };
    try {
      const hosts = { outside: await open('outside'), master: await open('master'), relay: await open('relay') };
      await hosts.outside.connect(hosts.master, addresses.outside, addresses.master);
      await hosts.outside.connect(hosts.relay, addresses.outside, addresses.relay);
      await hosts.master.connect(hosts.relay, addresses.master, addresses.relay);
      return new Hosts(hosts);
    } catch (error) {
      await Promise.all(opened.map((host) => host.close()));
      throw error;
    }
  }

  at(name: Name): PrivateHost {
    return this.#hosts[name];
  }

  /** What a command says on a host, without the last line's end; its failure, too, is an answer. */
  async says(name: Name, command: string): Promise<string> {
    return (await this.at(name).run(command)).stdout.trimEnd();
  }

  /** The status with which a host answers another; nothing: it closes the connection. */
  status(from: Name, to: Name, path: string, port = 8000, more = ''): Promise<string> {
    // A stream does not end by itself.
    return this.says(
      from,
      `curl -s -i -N -m 8 ${more} 'http://${addresses[to]}:${port}${path}' | head -c 12 | cut -d' ' -f2`,
    );
  }

  /** An encoder; gives what it takes to end it. */
  async play(name: Name, mount: Played, login: string): Promise<() => Promise<unknown>> {
    const to = `icecast://${login}@127.0.0.1:8000${mount}`;
    const pid = await this.at(name).daemon(
      'root',
      `${sound(mount)} -content_type audio/mpeg -f mp3 ${to}`,
      '/run/play',
    );
    return () => this.at(name).run(`kill ${pid}`);
  }

  /** An encoder that speaks as Shoutcast's do: a password on a line, and then, once that is welcome, headers and sound. */
  async playAsShoutcast(port: number, password: string, mount: Played): Promise<() => Promise<unknown>> {
    const encoder = `exec 3<>/dev/tcp/127.0.0.1/${port} && printf '${password}\\r\\n' >&3 && read -r -t 10 answer <&3 && [[ $answer == OK2* ]] &&
printf 'icy-name: Shoutcast\\r\\ncontent-type: audio/mpeg\\r\\n\\r\\n' >&3 && exec ${sound(mount)} -f mp3 pipe:1 >&3`;
    const master = this.at('master');
    await master.run(`cat >/run/encoder-${port} <<'END'\n${encoder}\nEND`);
    const pid = await master.daemon('root', `bash /run/encoder-${port}`, `/run/encoder-${port}.out`);
    return () => master.run(`kill ${pid}`);
  }

  /** What a Shoutcast encoder is told on its password; nothing: it is sent away. */
  welcome(port: number, password: string): Promise<string> {
    return this.says(
      'master',
      `bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port}; printf "${password}\\r\\n" >&3; read -r -t 5 answer <&3; printf %s "\${answer%%[^A-Z0-9]*}"'`,
    );
  }

  /** Resolves once a host's Icecast has these mounts on the air. */
  async onAir(name: Name, ...mounts: readonly string[]): Promise<void> {
    const listed = mounts.map((mount) => `case $list in *'${mount}"'*) ;; *) false ;; esac`).join(' && ');
    await this.at(name).until(`list=$(curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl) && ${listed}`, SLOW);
  }

  /** Resolves once Icecast has noticed that whoever listened to a mount of the relay has left. */
  async nobodyListens(mount: string): Promise<void> {
    const listeners = `http://admin:a1@127.0.0.1:8000/admin/listclients?mount=${mount}`;
    await this.at('relay').until(`curl -fsS -m 2 '${listeners}' | grep -qi '<listeners>0<'`, SLOW);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#hosts).map((host) => host.close()));
  }
}

/** What guarded commands bring, and the programs that the inventory names. */
async function prepare(host: PrivateHost, { resources }: HostConfig): Promise<void> {
  const commands = resources.flatMap((resource) =>
    resource.kind === 'command' && resource.run.includes('/var/lib/radio/web')
      ? [`if ! { ${resource.unless ?? 'false'}; }; then ${resource.run}; fi`]
      : [],
  );
  const { code, stderr } = await host.run(`set -e
${commands.join('\n')}
cat >/usr/local/bin/source-came <<'END'
#!/bin/sh
echo "\${0##*/} $*" >>/var/log/icecast2/programs
END
chmod 755 /usr/local/bin/source-came
for name in source-went relay-came relay-went; do cp /usr/local/bin/source-came /usr/local/bin/$name; done`);
  if (code !== 0) throw new Error(stderr);
}
