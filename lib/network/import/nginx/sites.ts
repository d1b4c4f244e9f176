import type { Directive } from './directives.ts';

/** A path that NGINX hands to an Icecast. */
export interface Handed {
  readonly directive: Directive;
  /** As in `/radio`, or `/stream/` for all that begins with it. */
  readonly path: string;
  readonly exact: boolean;
  /** Where the Icecast is. */
  readonly address: string;
  readonly port: number;
  /** The path there; null: the same. */
  readonly to: string | null;
  /** What holds for it: its own directives, then those around it. */
  readonly said: readonly Directive[];
}

/** A server of NGINX. */
export interface Site {
  readonly directive: Directive;
  readonly names: readonly string[];
  readonly handed: readonly Handed[];
}

/** The servers in files, and what each hands on. */
export function sitesOf(directives: readonly Directive[]): Site[] {
  const http = directives.flatMap((directive) => (directive.name === 'http' ? (directive.block ?? []) : [directive]));
  const upstreams = new Map(
    http.filter(({ name }) => name === 'upstream').map(({ args, block }) => [args[0] ?? '', block ?? []] as const),
  );
  return http
    .filter(({ name }) => name === 'server')
    .map((directive) => ({
      directive,
      names: (directive.block ?? []).flatMap(({ name, args }) => (name === 'server_name' ? args : [])),
      handed: locations(directive.block ?? [], [...(directive.block ?? []), ...http], upstreams),
    }));
}

function locations(
  block: readonly Directive[],
  around: readonly Directive[],
  upstreams: ReadonlyMap<string, readonly Directive[]>,
): Handed[] {
  return block.flatMap((location) => {
    if (location.name !== 'location' || location.block === null) return [];
    const inner = locations(location.block, [...location.block, ...around], upstreams);
    const pass = location.block.find(({ name }) => name === 'proxy_pass');
    const target = /^http:\/\/([^/$]+?)(\/[^$]*)?$/.exec(pass?.args[0] ?? '');
    const [mark = '', named] = location.args;
    const path = named ?? mark;
    if (target === null || !path.startsWith('/')) return inner;
    const place = placeOf(target[1] ?? '', upstreams);
    const said = [...location.block, ...around];
    const to = target[2] ?? null;
    const exact = mark === '=' || (to !== null && !path.endsWith('/') && !to.endsWith('/'));
    return [{ directive: location, path, exact, ...place, to, said }, ...inner];
  });
}

/** A host and a port, or the first server of an upstream. */
function placeOf(
  authority: string,
  upstreams: ReadonlyMap<string, readonly Directive[]>,
): { address: string; port: number } {
  const first = upstreams.get(authority)?.find(({ name }) => name === 'server')?.args[0];
  const [, address = authority, port = '80'] = /^(.*?)(?::(\d+))?$/.exec(first ?? authority) ?? [];
  return { address: address.replace(/^\[|\]$/g, ''), port: Number(port) };
}
