import { type Dialect, dialectNames } from '../../icecast/dialects.ts';
import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Icecast } from '../../inventory/types.generated.ts';
import { dialectWordsOf } from '../icecast/dialect-words.ts';
import { icecastOf } from '../icecast/levels.ts';
import type { Written, WrittenHost } from '../written.ts';
import { eachServer, type ServerFinding } from './each-server.ts';

/** Settings that the Icecast of a host lacks, and an Icecast of which nobody says where it comes from. */
export function* dialect(written: Written): Generator<Diagnostic> {
  yield* eachServer(written, function* (host, icecast) {
    yield* daemon(host, icecast);
    for (const { steps, of, instead } of dialectWordsOf(icecast)) {
      if (of.includes(dialectOf(icecast))) continue;
      const name = String(steps.at(-1));
      yield { steps, part: 'key', finding: lacking(name, of, host, icecast, instead) };
    }
    yield* words(host, icecast);
  });
  yield* upstreams(written);
  yield* pulls(written);
  yield* removals(written);
}

function* daemon(host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  if (icecast.dialect === undefined || icecast.dialect === '2.4' || icecast.daemon !== undefined) return;
  yield {
    steps: ['dialect'],
    finding: {
      code: 'no-daemon',
      severity: 'error',
      message: `nobody says where \`${host.name}\` has its Icecast ${dialectNames[icecast.dialect]} from, which Debian does not have`,
      hint: 'write `daemon: {program: /usr/local/bin/icecast, share: /usr/local/share/icecast}` beside `dialect`',
    },
  };
}

/** Words of 2.4 that others lack. */
function* words(host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  if (icecast.dialect === '2.5') {
    for (const name of Object.keys(icecast.mounts ?? {}).filter((mount) => /[*?[\]]/.test(mount))) {
      const message = `\`${name}\` stands for several mounts, and Icecast 2.5 on \`${host.name}\` knows no patterns`;
      const finding: Finding = {
        code: 'other-dialect',
        severity: 'error',
        message,
        hint: 'write each mount, or `default_mount` for all others',
      };
      yield { steps: ['mounts', name], part: 'key', finding };
    }
  }
  if (icecast.dialect !== 'kh') return;
  if (icecast.default_mount?.fallback !== undefined) {
    const message = `for the Icecast KH of \`${host.name}\` the hold files are among all other mounts, so that this fallback would lead in a circle`;
    const hint = 'write `mounts` with a pattern that fits the mounts that are meant, as in `/guest-*`';
    yield {
      steps: ['default_mount', 'fallback'],
      finding: { code: 'other-dialect', severity: 'error', message, hint },
    };
  }
  for (const [i, { shoutcast, shoutcast_mount }] of (icecast.listen ?? []).entries()) {
    if (shoutcast !== true || shoutcast_mount === undefined) continue;
    const message = `Icecast KH on \`${host.name}\` ignores a socket with both \`shoutcast\` and \`shoutcast_mount\``;
    const hint = 'leave `shoutcast` out: the next port is for encoders then';
    yield { steps: ['listen', i, 'shoutcast'], finding: { code: 'other-dialect', severity: 'error', message, hint } };
  }
}

/** Relays whose own Icecast is to find another upstream. */
function* upstreams(written: Written): Generator<Diagnostic> {
  const ofStation = written.inventory.data.station?.failover;
  for (const relay of written.relays) {
    const icecast = icecastOf(written).get(relay.name) ?? {};
    const failover = relay.data.failover ?? ofStation;
    if (failover !== 'icecast' || dialectOf(icecast) !== '2.4') continue;
    const at = relay.data.failover === undefined ? '/station/failover' : `${relay.pointer}/failover`;
    yield written.inventory.at(at, {
      code: 'other-dialect',
      severity: 'error',
      message: `the Icecast 2.4 of \`${relay.name}\` knows one upstream only, and finds no other`,
      hint: 'write `failover: haproxy`, or `dialect: "2.5"` or `kh` for its Icecast',
    });
    if (relay.data.failover === undefined) return;
  }
}

/** Mounts of the network that are pulled from several servers. */
function* pulls(written: Written): Generator<Diagnostic> {
  for (const [name, { pull, at }] of written.mounts) {
    if (pull?.others === undefined) continue;
    const origins = at === undefined ? written.masters.map((master) => master.name) : [at].flat();
    const host = origins.find((origin) => dialectOf(icecastOf(written).get(origin) ?? {}) === '2.4');
    const server = host === undefined ? undefined : written.hostsByName.get(host);
    if (server === undefined) continue;
    const finding = lacking(
      'others',
      ['2.5', 'kh'],
      server,
      {},
      'leave it out, or pull through a proxy that knows them',
    );
    yield written.inventory.at(pointer('mounts', name, 'pull', 'others'), finding, 'key');
  }
}

/** Icecast 2.5.0 tells of a source that goes where it tells of one that comes (cfgfile.c). */
function* removals(written: Written): Generator<Diagnostic> {
  const runs = [...icecastOf(written)].find(([, icecast]) => dialectOf(icecast) === '2.5');
  if (runs === undefined) return;
  for (const [name, { authentication }] of written.mounts) {
    const { mount_add: come, mount_remove: gone } = authentication?.ask ?? {};
    if (gone === undefined || gone === come) continue;
    yield written.inventory.at(pointer('mounts', name, 'authentication', 'ask', 'mount_remove'), {
      code: 'other-dialect',
      severity: 'error',
      message: `the Icecast 2.5 of \`${runs[0]}\` does not ask this address: it tells of both at \`mount_add\``,
      hint: 'write the address of `mount_add`, and look at `action`',
    });
  }
}

function lacking(name: string, of: readonly Dialect[], host: WrittenHost, icecast: Icecast, instead: string): Finding {
  const owners = of.map((one) => dialectNames[one]).join(' and ');
  const message = `\`${name}\` is a setting of Icecast ${owners}; \`${host.name}\` runs ${dialectNames[dialectOf(icecast)]}, which has none such`;
  return { code: 'other-dialect', severity: 'error', message, hint: instead };
}

function dialectOf({ dialect: said = '2.4' }: Icecast): Dialect {
  return said;
}
