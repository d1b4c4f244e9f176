import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import { parse } from '../../icecast/parse.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { loginOf } from '../../network/icecast/login.ts';
import { localPlace } from '../../network/icecast/sockets.ts';
import type { Answer, Observation } from '../read/observation.ts';
import { missing } from '../read/tool.ts';
import { authorityOf, hostNamed } from './icecast-place.ts';
import type { RadioHost } from './radio-host.ts';

/** What a running Icecast says of itself. */
export interface IcecastState {
  /** Why it says nothing; null: it does. */
  readonly problem: string | null;
  /** Whether what it carries is unknown: it could not be asked, or did not tell. One that does not run carries nothing. */
  readonly unknown?: boolean;
  /** As in `Icecast 2.4.4`. */
  readonly version: string | null;
  /** Seconds since 1970. */
  readonly startedAt: number | null;
  readonly mounts: ReadonlyMap<string, MountFacts>;
}

/** A mount as Icecast has it in force. Null: it does not say. */
export interface MountFacts {
  /** Address of who sends; null: nobody does, and listeners hear what it falls back to. */
  readonly source: string | null;
  readonly userAgent: string | null;
  readonly listeners: number;
  /** Null: as many as the server takes. */
  readonly maxListeners: number | null;
  /** kbit/s. */
  readonly bitrate: number | null;
  readonly contentType: string | null;
  readonly title: string | null;
  /** Seconds since 1970. */
  readonly startedAt: number | null;
  /** Since the source connected; brought up to date every 5 seconds (source.c). */
  readonly bytesRead: number;
  readonly fallback: string | null;
  /** Left out of the pages that anyone can read. */
  readonly hidden: boolean;
  /** Announced to stream directories. */
  readonly public: boolean;
  readonly streamName: string | null;
  readonly genre: string | null;
  readonly description: string | null;
}

/** What a failure says was run, on the host itself; where its Icecast listens, and the password, are not in it. */
export const icecastCommand = 'curl -u admin http://ICECAST/admin/stats';

const pages = ['admin/stats', 'admin/listmounts', 'status-json.xsl'];
const mark = '=== page';

/** Asks Icecast on the host itself, since its port may be closed to others. The password is in no process list. */
export function icecastObservation({ network, name }: Pick<RadioHost, 'network' | 'name'>): Observation<IcecastState> {
  const host = hostNamed(network, name);
  if (host === undefined || !hasIcecast(host)) throw new Error(`${name} has no Icecast`);
  const { adminUser, adminPassword } = loginOf(network, host);
  const lines = [
    'silent',
    'show-error',
    'max-time = 3',
    `user = "${`${adminUser}:${adminPassword.reveal()}`.replace(/[\\"]/g, '\\$&')}"`,
    `write-out = "\\n${mark} %{http_code}\\n"`,
    ...pages.map((page) => `url = "http://${authorityOf(localPlace(host.icecast))}/${page}"`),
  ];
  return { key: 'icecast', script: `curl -K - <<'CURL'\n${lines.join('\n')}\nCURL`, parse: parseIcecast };
}

/** Reads what the pages said. */
export function parseIcecast({ output, status }: Pick<Answer, 'output' | 'status'>): IcecastState {
  // 7: nobody accepts connections, see curl(1).
  const unknown = status !== 7;
  const silent = (problem: string): IcecastState => ({
    problem,
    unknown,
    version: null,
    startedAt: null,
    mounts: new Map(),
  });
  if (status === 127) return silent(missing('curl', 'curl'));
  const [stats = '', list = '', open = ''] = output.split(new RegExp(`\n${mark} \\d+\n`));
  const [code = '000'] = [...output.matchAll(new RegExp(`^${mark} (\\d+)$`, 'gm'))].map(([, found]) => found);
  if (code === '000') return silent(/^curl: \(\d+\) (.*)$/m.exec(output)?.[1] ?? `curl ended with ${status}`);
  if (code === '401') return silent("it refuses the inventory's admin password");
  if (code !== '200') return silent(`it answers ${code} to an administrator`);
  try {
    const root = parse(xmlIn(stats));
    const listed = new Map(childrenOf(parse(xmlIn(list)), 'source').map((source) => [nameOf(source), source]));
    const shown = namesIn(open);
    return {
      problem: null,
      version: textOf(root, 'server_id'),
      startedAt: moment(textOf(root, 'server_start_iso8601')),
      mounts: new Map(
        childrenOf(root, 'source').map((source) => {
          const name = nameOf(source);
          return [name, factsOf(source, listed.get(name) ?? null, !shown.has(name))];
        }),
      ),
    };
  } catch (error) {
    return silent(`what it says makes no sense: ${error instanceof Error ? error.message : error}`);
  }
}

function factsOf(source: Element, listed: Element | null, hidden: boolean): MountFacts {
  const text = (name: string) => textOf(source, name);
  return {
    source: text('source_ip'),
    userAgent: text('user_agent'),
    listeners: Number(text('listeners') ?? 0),
    maxListeners: number(text('max_listeners')),
    bitrate: number(text('bitrate')),
    contentType: text('server_type'),
    title: titleOf(text('artist'), text('title')),
    startedAt: moment(text('stream_start_iso8601')),
    bytesRead: Number(text('total_bytes_read') ?? 0),
    fallback: listed === null ? null : textOf(listed, 'fallback'),
    hidden,
    public: text('public') === '1',
    streamName: text('server_name'),
    genre: text('genre'),
    description: text('server_description'),
  };
}

/** Sources of Ogg name the artist apart; players show both. */
function titleOf(artist: string | null, title: string | null): string | null {
  return artist === null || artist === '' ? title : `${artist} - ${title ?? ''}`;
}

function nameOf(source: Element): string {
  return source.attributes.get('mount') ?? '';
}

/** curl's own words may stand before the page. */
function xmlIn(page: string): string {
  return page.slice(Math.max(0, page.indexOf('<?xml')));
}

/** Mounts on the page that anyone can read: it names them in the URLs to listen at. */
function namesIn(json: string): Set<string> {
  const urls = [...json.matchAll(/"listenurl":"([^"]*)"/g)].map(([, url = '']) => url);
  return new Set(urls.map((url) => url.replace(/^https?:\/\/[^/]*/, '')));
}

function number(text: string | null): number | null {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Icecast writes a zone without a colon: 2026-11-21T05:22:39+0000. */
function moment(text: string | null): number | null {
  const at = Date.parse((text ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at / 1000;
}
