/** What a row of the table changes: values by section, or elements as they are written. */
export interface Pieces {
  /** Values directly below the root. */
  readonly global?: Readonly<Record<string, string | number>>;
  readonly limits?: Readonly<Record<string, string | number>>;
  readonly authentication?: Readonly<Record<string, string | number>>;
  readonly logging?: Readonly<Record<string, string | number>>;
  /** Elements in the block of /live.mp3; null: it has none. */
  readonly live?: string | null;
  /** Elements below the root. */
  readonly extra?: string;
  /** Elements in `<paths>`. */
  readonly paths?: string;
  /** Elements in `<listen-socket>`, after its port. */
  readonly socket?: string;
  /** Listening sockets before and after the usual one. */
  readonly before?: string;
  readonly after?: string;
  /** The file as it is, whatever else is said. */
  readonly whole?: string;
}

/** What a row can name. */
export interface Place {
  readonly port: number;
  /** Ports that nobody has. */
  readonly spare: number;
  readonly other: number;
  /** The directory of the server. */
  readonly directory: string;
  /** Where the Icecast that is tried has its `admin`. */
  readonly share: string;
  /** Ports of two other Icecasts, whose streams are called `a` and `b`. */
  readonly a: number;
  readonly b: number;
  /** The port of a stream that is not Icecast's, and that nobody else pulls. */
  readonly origin: number;
}

/** A configuration that works, with a source password and a mount of its own. */
export function configuration(pieces: Pieces, { port, directory, share }: Place): string {
  if (pieces.whole !== undefined) return pieces.whole;
  const { live = '', extra = '', paths = '', socket = '', before = '', after = '' } = pieces;
  const limits = { clients: 100, sources: 10, 'source-timeout': 10, 'queue-size': 524288, 'burst-size': 65536 };
  const authentication = {
    'source-password': 'source',
    'relay-user': 'relay',
    'relay-password': 'relay',
    'admin-user': 'admin',
    'admin-password': 'admin',
  };
  const global = { hostname: 'one.example', location: 'Here', admin: 'one@radio.example', fileserve: 1 };
  const logging = { accesslog: 'access.log', errorlog: 'error.log', loglevel: 4 };
  return `<?xml version="1.0" encoding="UTF-8"?>
<icecast>
${values({ ...global, ...pieces.global })}
<limits>${values({ ...limits, ...pieces.limits })}</limits>
<authentication>${values({ ...authentication, ...pieces.authentication })}</authentication>
${before}<listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address>${socket}</listen-socket>${after}
${extra}
${live === null ? '' : `<mount type="normal"><mount-name>/live.mp3</mount-name>${live}</mount>`}
<paths><webroot>${directory}/web</webroot><adminroot>${share}/admin</adminroot><logdir>${directory}</logdir>${paths}</paths>
<logging>${values({ ...logging, ...pieces.logging })}</logging>
</icecast>
`;
}

function values(section: Readonly<Record<string, string | number>>): string {
  return Object.entries(section)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
}

/** A relay of another server: /live.mp3 on both, unless it is said. */
export function relay(port: number, { from = '/live.mp3', to = '/live.mp3', more = '' } = {}): string {
  return `<relay><server>127.0.0.1</server><port>${port}</port><mount>${from}</mount><local-mount>${to}</local-mount>${more}</relay>`;
}
