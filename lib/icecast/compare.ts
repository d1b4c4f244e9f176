import { childrenOf, type Element, textOf } from './element.ts';
import type { Finding } from './finding.ts';
import type { IcecastModel, MountModel } from './model.ts';
import { parse } from './parse.ts';

/** Children that an element must have, by name: a text or number, or null if it must not be there. */
type Expected = Readonly<Record<string, string | number | null>>;

/**
 * What a rendered icecast.xml says otherwise than the model wanted it to. A template that forgets a value, escapes it
 * wrongly, or writes it into another mount is found here.
 *
 * @throws UnreadableXml
 */
export function compareWithModel(xml: string, model: IcecastModel): Finding[] {
  return compareParsed(parse(xml), model);
}

/** The same for text that is parsed already. */
export function compareParsed(root: Element, model: IcecastModel): Finding[] {
  const { limits, station, host, upstream, mounts } = model;
  const copies = mounts.filter((mount) => mount.fallback !== null);
  const pulled =
    upstream === null ? [] : mounts.map((mount) => relayOf(mount, upstream, station.passwords.relay.reveal()));
  const relays = [...pulled, ...copies.map(copyOf)];
  return [
    ...compare(root, '/icecast', { hostname: host.public_names[0] ?? null, admin: station.contact }),
    ...compareSection(root, 'limits', { clients: limits.clients, sources: limits.sources }),
    ...compareSection(root, 'authentication', {
      'source-password': host.kind === 'master' ? station.passwords.source.reveal() : null,
      'relay-password': station.passwords.relay.reveal(),
      'admin-password': station.passwords.admin.reveal(),
    }),
    ...compareBlocks(root, 'relay', 'local-mount', relays),
    ...compareBlocks(root, 'mount', 'mount-name', [
      ...mounts.map((mount) => mountOf(mount, mounts)),
      ...copies.map(copyMountOf),
    ]),
  ];
}

/** The name of the copy of its fallback that a mount has to itself. */
function standbyOf(mount: MountModel): string {
  return `/standby-${mount.name.slice(1)}`;
}

function relayOf(mount: MountModel, upstream: { address: string; port: number }, password: string): Expected {
  const { name } = mount;
  const from = { server: upstream.address, port: upstream.port, mount: name, username: 'relay', password };
  return { 'local-mount': name, ...from, 'relay-shoutcast-metadata': metadataOf(mount) };
}

function copyOf(mount: MountModel): Expected {
  const from = { server: '127.0.0.1', port: 8000, mount: mount.fallback };
  return { 'local-mount': standbyOf(mount), ...from, 'relay-shoutcast-metadata': metadataOf(mount) };
}

/** Titles travel beside the sound in MP3 and AAC; in Ogg they are part of it. */
function metadataOf({ metadata, format }: MountModel): number {
  return metadata && (format === 'mp3' || format === 'aac') ? 1 : 0;
}

function mountOf(mount: MountModel, mounts: readonly MountModel[]): Expected {
  const copies = mounts.filter((other) => other.fallback === mount.name).length;
  return {
    'mount-name': mount.name,
    'fallback-mount': mount.fallback === null ? mount.hold.mount : standbyOf(mount),
    'fallback-override': 1,
    'stream-name': mount.title,
    'stream-description': mount.description,
    'stream-url': mount.url,
    genre: mount.genre,
    bitrate: mount.bitrate,
    charset: mount.charset,
    hidden: mount.hidden ? 1 : 0,
    public: mount.public ? 1 : 0,
    // The copies of other mounts that fall back to this one are listeners too.
    'max-listeners': mount.max_listeners === null ? null : mount.max_listeners + copies,
    'max-listener-duration': mount.max_listener_duration,
    'burst-size': mount.burst_size,
    'queue-size': mount.queue_size,
  };
}

function copyMountOf(mount: MountModel): Expected {
  return { 'mount-name': standbyOf(mount), 'fallback-mount': mount.hold.mount, 'fallback-override': 1, hidden: 1 };
}

/** Blocks of a kind, told apart by one of their values: those wanted, and no others. */
function compareBlocks(root: Element, name: string, key: string, wanted: readonly Expected[]): Finding[] {
  const blocks = new Map(childrenOf(root, name).map((block) => [textOf(block, key), block]));
  const findings = wanted.flatMap((expected) => {
    const block = blocks.get(String(expected[key]));
    const path = `/icecast/${name}[${expected[key]}]`;
    return block === undefined ? [{ path, message: 'is missing' }] : compare(block, path, expected);
  });
  const known = new Set(wanted.map((expected) => String(expected[key])));
  for (const found of blocks.keys()) {
    if (found === null || known.has(found)) continue;
    findings.push({ path: `/icecast/${name}[${found}]`, message: 'is there, but the network has no such mount' });
  }
  return findings;
}

function compareSection(root: Element, name: string, expected: Expected): Finding[] {
  const section = childrenOf(root, name).at(-1);
  return section === undefined
    ? [{ path: `/icecast/${name}`, message: 'is missing' }]
    : compare(section, `/icecast/${name}`, expected);
}

function compare(element: Element, path: string, expected: Expected): Finding[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const found = textOf(element, name);
    if (found === (wanted === null ? null : String(wanted))) return [];
    const at = `${path}/${name}`;
    if (name.endsWith('password')) return [{ path: at, message: 'is not the password that was meant' }];
    if (found === null) return [{ path: at, message: `is missing; it should be ${wanted}` }];
    return [
      {
        path: at,
        message: wanted === null ? `is ${found}, and should not be there` : `is ${found}, and should be ${wanted}`,
      },
    ];
  });
}
