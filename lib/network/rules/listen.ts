import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Icecast } from '../../inventory/types.generated.ts';
import { checkCertificate } from '../icecast/certificate-file.ts';
import { isLoopback, plainSockets, socketsOf } from '../icecast/sockets.ts';
import { placesOf } from '../mounts.ts';
import { pullersOf } from '../upstreams.ts';
import type { Written, WrittenHost } from '../written.ts';
import { eachServer, type ServerFinding } from './each-server.ts';
import { takenPorts } from './taken-ports.ts';
import { unknownName } from './unknown-name.ts';

/** Sockets that cannot be opened, that speak TLS without a certificate, or that leave relays and NGINX outside. */
export function* listen(written: Written): Generator<Diagnostic> {
  const feeds = pullersOf(written);
  yield* eachServer(written, function* (host, icecast) {
    yield* takenPorts(written, host, icecast);
    yield* plain(host, icecast, (feeds.get(host.name) ?? []).length > 0);
    yield* certificate(host, icecast);
  });
  yield* eachServer(written, (host, icecast) => encoders(written, host, icecast));
  yield* unknownMounts(written);
}

function* plain(host: WrittenHost, icecast: Icecast, feeds: boolean): Generator<ServerFinding> {
  const sockets = plainSockets(icecast);
  const closed = sockets.every(({ address }) => address !== undefined && isLoopback(address));
  if (sockets.length > 0 && !(feeds && closed)) return;
  const who = sockets.length === 0 ? 'NGINX' : 'the relays that pull from it';
  yield {
    steps: ['listen'],
    finding: {
      code: 'no-plain-socket',
      severity: 'error',
      message: `${who} cannot reach the Icecast of \`${host.name}\``,
      hint: sockets.length === 0 ? 'add a socket without `tls`' : 'add a socket that is not bound to the host itself',
    },
  };
}

function* certificate(host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  const text = icecast.certificate?.text;
  const finding = text === undefined ? undefined : checkCertificate(text.reveal());
  if (finding !== undefined) yield { steps: ['certificate', 'text'], finding };
  if (icecast.certificate !== undefined) return;
  const at = socketsOf(icecast).findIndex((socket) => socket.tls === true);
  if (at < 0) return;
  yield {
    steps: ['listen', at, 'tls'],
    finding: {
      code: 'missing-certificate',
      severity: 'error',
      message: `\`${host.name}\` has no \`certificate\` for this socket, on which Icecast would then speak without TLS`,
      hint: 'write `certificate: {file: NAME.pem}` beside `listen`',
    },
  };
}

/** A Shoutcast encoder plays on a mount that Liquidsoap plays, or that is relayed. */
function* encoders(written: Written, host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  for (const [i, { shoutcast_mount: name }] of socketsOf(icecast).entries()) {
    const mount = name === undefined ? undefined : written.mounts.get(name);
    if (mount === undefined) continue;
    const here = mount.at === undefined ? host.kind === 'master' : placesOf(mount).includes(host.name);
    if ((mount.encoder !== undefined && here) || icecast.as_found === true) continue;
    const message = here
      ? `no encoder can play on \`${name}\`, which has another source`
      : `encoders of \`${name}\` do not connect to \`${host.name}\`, which relays it`;
    const hint = here ? 'give the mount an `encoder`' : 'write it for the server where the mount comes in';
    yield {
      steps: ['listen', i, 'shoutcast_mount'],
      finding: { code: 'not-an-encoder', severity: 'error', message, hint },
    };
  }
}

function* unknownMounts(written: Written): Generator<Diagnostic> {
  const known = [...written.mounts.keys()];
  const named = eachServer(written, function* (_host, icecast) {
    for (const [i, { shoutcast_mount: name }] of socketsOf(icecast).entries()) {
      if (name !== undefined && !isKnown(written, icecast, name))
        yield unknown(written, ['listen', i, 'shoutcast_mount'], name, known);
    }
    const fallback = icecast.default_mount?.fallback;
    if (fallback !== undefined && !isKnown(written, icecast, fallback)) {
      yield unknown(written, ['default_mount', 'fallback'], fallback, known);
    }
  });
  yield* named;
}

/** A mount of the network, or one that the server has to itself; where it is kept as found, any. */
function isKnown(written: Written, { mounts = {}, as_found }: Icecast, name: string): boolean {
  return as_found === true || written.mounts.has(name) || Object.hasOwn(mounts, name);
}

function unknown(
  written: Written,
  steps: readonly (string | number)[],
  name: string,
  known: readonly string[],
): ServerFinding {
  const { code, severity, message, hint } = unknownName(written, '', {
    code: 'unknown-mount',
    kind: 'mount',
    name,
    known,
    section: 'mounts',
  });
  return { steps, finding: { code, severity, message, ...(hint === undefined ? {} : { hint }) } };
}
