import { childrenOf, textOf } from '../../../../lib/icecast/element.ts';
import { parse } from '../../../../lib/icecast/parse.ts';
import { until } from '../../hostile/icecast.ts';
import { ask, portOf, SourceClient } from '../../hostile/wire.ts';
import type { PrivateHost } from '../../roles/private-host.ts';

/** What is done with a server to see what it is. */
export interface Questions {
  /** Mounts that encoders connect to, with `user:password`. They stay while the rest is asked. */
  readonly sources: readonly (readonly [mount: string, login: string])[];
  /** Paths that are asked for, with a login if there is one. */
  readonly paths: readonly (readonly [path: string, login?: string])[];
  /** `user:password` of the admin pages, and of relays. */
  readonly admin: string;
  readonly relay: string;
  /** Relays whose master is away: listeners of an imported one hear a file meanwhile, which is what the role adds. */
  readonly held?: readonly string[];
}

/** What a server does, as its encoders, listeners, relays and operators see it. */
export async function observed(host: PrivateHost, questions: Questions): Promise<object> {
  await host.icecast();
  const socket = await portOf(host, 8000);
  const isOwn = (mount: string) => isOfRole(mount) || questions.held?.includes(mount) === true;
  const sources: Record<string, number> = {};
  const playing = new Map<string, SourceClient>();
  for (const [mount, login] of questions.sources) {
    const source = await SourceClient.connect(socket, mount, login, { 'ice-name': 'Probe' });
    sources[`${mount} ${login}`] = typeof source === 'number' ? source : 200;
    if (typeof source !== 'number') playing.set(mount, source);
  }
  try {
    const stats = await until(async () => {
      const { body } = await ask(socket, '/admin/stats', { login: questions.admin });
      const root = parse(body);
      const up = childrenOf(root, 'source').filter((source) => textOf(source, 'server_name') !== null);
      const names = new Set(up.map(({ attributes }) => attributes.get('mount')));
      return [...playing.keys()].every((mount) => names.has(mount)) ? root : undefined;
    });
    const paths: Record<string, unknown> = {};
    for (const [path, login] of questions.paths) {
      const { status, headers } = await ask(socket, path, { bytes: 1, ...(login === undefined ? {} : { login }) });
      paths[`${path} ${login ?? ''}`] = [
        status,
        headers.get('content-type'),
        headers.get('access-control-allow-origin'),
      ];
    }
    const list = await ask(socket, '/admin/streamlist.txt', { login: questions.relay });
    const page = await ask(socket, '/status-json.xsl');
    const about = ['host', 'admin', 'location', 'server_id'].map((word) => textOf(stats, word));
    return {
      sources,
      paths,
      about,
      mounts: Object.fromEntries(
        childrenOf(stats, 'source')
          .filter(({ attributes }) => !isOwn(attributes.get('mount') ?? ''))
          .map((source) => [
            source.attributes.get('mount') ?? '',
            ['max_listeners', 'listenurl', 'public', 'authenticator'].map((word) => textOf(source, word)),
          ]),
      ),
      list: [
        list.status,
        list.body
          .split(/\r?\n/)
          .filter((line) => !isOwn(line))
          .sort(),
      ],
      shown: [...page.body.matchAll(/"listenurl":"([^"]*)"/g)]
        .map(([, url]) => String(url))
        .filter((url) => !isOwn(new URL(url).pathname))
        .sort(),
      ports: (await host.run(`awk '$4 == "0A" { print $2 }' /proc/net/tcp | sort -u`)).stdout,
    };
  } finally {
    for (const source of playing.values()) source.close();
  }
}

/** Files that a mount ends at, and copies of fallbacks, are sources to Icecast; they are what the role adds. */
function isOfRole(mount: string): boolean {
  return /^\/(hold|standby)-|^\/silence/.test(mount);
}
