import type { Draft, Server } from '../draft.ts';
import { mountNames } from '../effect-mounts.ts';
import type { ReportLine } from '../report.ts';
import { upstreamOf } from '../server-kind.ts';
import type { Directive } from './directives.ts';
import { type Handed, type Site, sitesOf } from './sites.ts';

/** What the role's settings say. */
const seconds: Readonly<Record<string, string>> = {
  proxy_connect_timeout: 'connect_timeout',
  proxy_read_timeout: 'read_timeout',
  send_timeout: 'send_timeout',
};

/** What the role does in any case, or what says nothing of Icecast. */
const ours = new Set([
  'server_name',
  'proxy_pass',
  'proxy_http_version',
  'proxy_redirect',
  'access_log',
  'error_log',
  'root',
]);

/** What NGINX says of Icecast servers goes into the inventory; the rest is told. */
export function putSites(draft: Draft, servers: readonly Server[], directives: readonly Directive[]): ReportLine[] {
  const sites = new Sites(draft, servers);
  for (const site of sitesOf(directives)) sites.put(site);
  const told = new Set(sitesOf(directives).map(({ directive }) => directive));
  for (const directive of directives.flatMap((each) => (each.name === 'http' ? (each.block ?? []) : [each]))) {
    if (!told.has(directive) && directive.name !== 'upstream') sites.rest(directive, directive.name);
  }
  return sites.lines;
}

class Sites {
  readonly lines: ReportLine[] = [];
  readonly #draft: Draft;
  readonly #servers: readonly Server[];

  constructor(draft: Draft, servers: readonly Server[]) {
    this.#draft = draft;
    this.#servers = servers;
  }

  put(site: Site): void {
    const { directive, names, handed } = site;
    const [first] = handed.flatMap((each) => this.#serverOf(each) ?? []);
    if (first === undefined) {
      this.#tell(directive, 'server', 'not-carried', 'it hands nothing to these Icecast servers');
      return;
    }
    const plain = names.filter((name) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(name) && name !== first.host);
    if (plain.length > 0) {
      this.#put(first, ['vars', 'nginx', 'names'], plain);
      this.#tell(directive, 'server_name', 'kept', `the role's \`names\`: ${plain.join(', ')}`);
    }
    for (const name of names.filter((name) => !plain.includes(name)))
      this.#tell(directive, 'server_name', 'not-carried', `\`${name}\` is a pattern: the role answers to names`);
    const closed = (directive.block ?? []).some(closesAdmin);
    for (const each of handed) this.#hand(each, closed);
    for (const inside of directive.block ?? []) this.#inServer(inside, first, handed);
  }

  rest(directive: Directive, path: string): void {
    this.#tell(directive, path, 'not-carried', [directive.name, ...directive.args].join(' '));
  }

  #hand(handed: Handed, closed: boolean): void {
    const { directive, path, exact, to, said } = handed;
    const server = this.#serverOf(handed);
    const at = `location ${path}`;
    if (server === undefined) {
      this.rest(directive, at);
      return;
    }
    const names = mountNames(server.effect);
    const mount = to ?? path;
    if (exact && names.includes(mount)) this.#mount(server, directive, path, mount);
    else if (!exact && path === '/' && (to ?? '/') === '/')
      this.#tell(directive, at, 'kept', 'mounts have their own paths');
    else
      this.#tell(directive, at, 'not-carried', 'the role has a path for each mount, and none that stands for several');
    if (!said.some(({ name, args }) => name === 'proxy_buffering' && args[0] === 'off'))
      this.#tell(directive, at, 'wrong', 'proxy_buffering is on, so that sound waits in NGINX: the role turns it off');
    const guard = said.some(isGuard);
    if (!guard && !closed && /^\/(admin\/?)?$/.test(path))
      this.#tell(directive, at, 'wrong', 'the admin pages are open to everybody: the role closes them');
    for (const inside of directive.block ?? []) this.#inLocation(inside, server);
  }

  /** An old path of a mount. */
  #mount(server: Server, directive: Directive, path: string, mount: string): void {
    const at = `location ${path}`;
    if (path === mount) {
      this.#tell(directive, at, 'kept', 'the path of a mount is its name');
      return;
    }
    const known = this.#draft.valueAt('mounts', mount, 'was');
    const inNetwork = this.#draft.valueAt('mounts', mount) !== undefined;
    if (!inNetwork || !/^\/[A-Za-z0-9._-]+$/.test(path) || /^\/admin$|\.xslt?$/.test(path)) {
      this.#tell(directive, at, 'not-carried', `a mount cannot have that path: write an alias for ${mount}`);
      return;
    }
    const was = [...new Set([...(Array.isArray(known) ? known.map(String) : []), path])];
    this.#draft.put(['mounts', mount, 'was'], was, server, `mount[${mount}]`);
    this.#tell(directive, at, 'kept', `\`was\` of ${mount}`);
  }

  #inServer(directive: Directive, server: Server, handed: readonly Handed[]): void {
    if (closesAdmin(directive)) {
      this.#tell(directive, 'location /admin', 'replaced', 'the role closes the admin pages to all but the network');
    } else if (directive.name === 'location') {
      if (!handed.some((each) => each.directive === directive))
        this.rest(directive, `location ${directive.args.join(' ')}`);
    } else if (directive.name === 'listen') this.#listen(directive);
    else this.#inLocation(directive, server);
  }

  #listen(directive: Directive): void {
    const [place = ''] = directive.args;
    const tls = directive.args.includes('ssl') || /(^|:)443$/.test(place);
    if (tls) this.#tell(directive, 'listen', 'not-carried', 'the role speaks no TLS: put what ends it before NGINX');
    else if (/^((\[::\]|\*|0\.0\.0\.0):)?80$/.test(place))
      this.#tell(directive, 'listen', 'kept', 'the role listens there');
    else this.#tell(directive, 'listen', 'not-carried', `the role listens on port 80, and not on ${place}`);
  }

  #inLocation(directive: Directive, server: Server): void {
    const { name, args } = directive;
    const setting = seconds[name];
    const time = /^(\d+)(s|m|h)?$/.exec(args[0] ?? '');
    const origin = name === 'add_header' && /^access-control-allow-origin$/i.test(args[0] ?? '') ? args[1] : undefined;
    if (setting !== undefined && time !== null) {
      const unit = { s: 1, m: 60, h: 3600 }[time[2] ?? 's'] ?? 1;
      const most = setting === 'connect_timeout' ? 60 : 3600;
      this.#put(server, ['vars', 'nginx', setting], Math.min(Number(time[1]) * unit, most));
      this.#tell(directive, name, 'kept', `the role's \`${setting}\`, ${most} s at most`);
    } else if (origin !== undefined && /^(\*|https?:\/\/[A-Za-z0-9:.-]+)$/.test(origin)) {
      this.#put(server, ['vars', 'nginx', 'cors_origin'], origin);
      this.#tell(directive, name, 'kept', "the role's `cors_origin`");
    } else if (name === 'limit_conn' && /^\d+$/.test(args[1] ?? '')) {
      this.#put(server, ['vars', 'nginx', 'max_per_address'], Number(args[1]));
      this.#tell(directive, name, 'kept', "the role's `max_per_address`");
    } else if (name === 'proxy_buffering' || name === 'proxy_set_header') {
      this.#tell(directive, name, 'replaced', 'the role has its own');
    } else if (name !== 'location' && !ours.has(name)) this.rest(directive, name);
  }

  /** The Icecast that something is handed to: where the file says, or the only one that has that port. */
  #serverOf({ address, port }: Handed): Server | undefined {
    const listens = this.#servers.filter(({ effect }) =>
      [...effect.values].some(([path, value]) => /^listen-socket.*\/port$/.test(path) && value === port),
    );
    const named = listens.find((server) => [server.address, server.effect.text('hostname')].includes(address));
    const local = /^(localhost|127\.|::1$)/.test(address);
    return named ?? (local || listens.length === 1 ? listens[0] : undefined);
  }

  #put(server: Server, steps: readonly string[], value: unknown): void {
    const kind = upstreamOf(server, this.#servers) === undefined ? 'masters' : 'relays';
    this.#draft.put([kind, server.host, ...steps], value, server, '');
  }

  #tell({ file, line, column }: Directive, path: string, fate: ReportLine['fate'], message: string): void {
    this.lines.push({ file, line, column, fate, path, message });
  }
}

/** Whether it is the location of the admin pages, and does not let everybody in. */
function closesAdmin({ name, args, block }: Directive): boolean {
  const plain = args.length === 1 || args[0] === '^~';
  return name === 'location' && plain && /^\/admin\/?$/.test(args.at(-1) ?? '') && (block ?? []).some(isGuard);
}

function isGuard({ name, args: [first = ''] }: Directive): boolean {
  if (name === 'deny') return first === 'all';
  if (name === 'return') return /^4\d\d$/.test(first);
  return (name === 'auth_basic' || name === 'auth_request') && first !== 'off';
}
