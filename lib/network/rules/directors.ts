import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { directorDefaults } from '../director/directors.ts';
import { LISTING_PATH, playlistPaths } from '../director/listings.ts';
import { parseIpNetwork } from '../dns/ip-network.ts';
import { SOURCE_NAME } from '../dns/steering.ts';
import { groupsOf } from '../groups.ts';
import type { Written, WrittenHost } from '../written.ts';
import { ownerOfPort } from './taken-ports.ts';

/** Directors that nobody would find, that have nobody to lead listeners to, or that cannot be told apart from others. */
export function* directors(written: Written): Generator<Diagnostic> {
  const names = groupsOf(written).groups.get('directors') ?? [];
  const hosts = names.flatMap((name) => written.hostsByName.get(name) ?? []);
  const [first, second] = hosts;
  yield* trustedProxies(written);
  if (first === undefined) return;
  if (second === undefined) {
    yield written.inventory.at(first.kind === 'director' ? first.pointer : `${first.pointer}/director`, {
      code: 'one-director',
      severity: 'warning',
      message: `\`${first.name}\` is the only director, and nobody gets in by its URLs while it is down`,
      hint: 'add another under `directors`, or write `director: true` in a host that stands elsewhere',
    });
  }
  if (written.relays.length === 0) {
    yield written.inventory.at(first.pointer, {
      code: 'nothing-to-answer',
      severity: 'error',
      message: `\`${first.name}\` has no relay to lead listeners to`,
      hint: 'write one under `relays`',
    });
  }
  yield* reservedName(written, hosts);
  yield* takenPaths(written);
  yield* takenPort(written, hosts);
}

function* trustedProxies(written: Written): Generator<Diagnostic> {
  for (const [i, text] of (written.inventory.data.director?.trusted_proxies ?? []).entries()) {
    const network = parseIpNetwork(text);
    if (!('problem' in network)) continue;
    yield written.inventory.at(pointer('director', 'trusted_proxies', i), {
      code: 'bad-network',
      severity: 'error',
      message: `\`${text}\` is no network: ${network.problem}`,
      hint: network.instead ?? 'write it as in 192.0.2.0/24; a single address is 192.0.2.1/32',
    });
  }
}

/** The name that leads to all directors is no host's own. */
function* reservedName(written: Written, hosts: readonly WrittenHost[]): Generator<Diagnostic> {
  const name = written.inventory.data.director?.name ?? directorDefaults.name;
  const taken = written.hostsByName.get(name);
  const at = (place: string, message: string, target: 'key' | 'value') =>
    written.inventory.at(
      place,
      { code: 'reserved-name', severity: 'error', message, hint: 'give one of them another name' },
      target,
    );
  if (name === SOURCE_NAME) {
    yield at('/director/name', `\`${SOURCE_NAME}\`, below the station's domain, leads encoders to the master`, 'value');
  }
  const domain = `${name}.${written.station?.domain}`;
  const public_ = [...hosts, ...written.hosts].find(({ data }) => data.public_name === domain);
  if (taken !== undefined) {
    const message = `the ${taken.kind} cannot be called \`${name}\`: that name, below the station's domain, leads listeners to the directors`;
    yield at(taken.pointer, message, 'key');
  } else if (public_ !== undefined) {
    yield at(`${public_.pointer}/public_name`, `\`${domain}\` leads listeners to all directors`, 'value');
  }
}

/** Mounts in the place of a playlist of another, or of the list of all. */
function* takenPaths(written: Written): Generator<Diagnostic> {
  const owner = new Map<string, string>([[LISTING_PATH, 'the list of all streams']]);
  for (const [name, { public_path: path = name }] of written.mounts) {
    for (const one of playlistPaths(path)) owner.set(one, `a playlist of \`${name}\``);
  }
  for (const [name, { public_path: path, was = [], legacy = [] }] of written.mounts) {
    const places = [
      path === undefined
        ? ([name, pointer('mounts', name), 'key'] as const)
        : ([path, pointer('mounts', name, 'public_path'), 'value'] as const),
      ...was.map((former, i) => [former, pointer('mounts', name, 'was', i), 'value'] as const),
      ...legacy.map((former, i) => [former, pointer('mounts', name, 'legacy', i), 'value'] as const),
    ];
    for (const [asked, place, target] of places) {
      const other = owner.get(asked);
      if (other === undefined) continue;
      const finding = {
        code: 'duplicate-path',
        severity: 'error',
        message: `\`${asked}\` is taken on directors: it is ${other}`,
        hint: 'give the mount a `public_path`, or a name, of its own',
      } as const;
      yield written.inventory.at(place, finding, target);
    }
  }
}

/** A port that something else has on one of the hosts. The sockets of an Icecast are looked at with all its others. */
function* takenPort(written: Written, hosts: readonly WrittenHost[]): Generator<Diagnostic> {
  const port = written.inventory.data.director?.port ?? directorDefaults.port;
  for (const host of hosts) {
    const dns = port === 53 && groupsOf(written).groups.get('nameservers')?.includes(host.name) === true;
    const owner = dns ? 'the name server' : ownerOfPort(written, host, port);
    if (owner === undefined) continue;
    yield written.inventory.at(`${host.pointer}/director`, {
      code: 'duplicate-port',
      severity: 'error',
      message: `port ${port}, that of directors, is that of ${owner} on \`${host.name}\``,
      hint: 'write another `port` under `director`, which is that of all directors, or give it a host of its own',
    });
  }
}
