import type { Escaper, Format } from './escaper.ts';
import { gdnsd } from './gdnsd.ts';
import { haproxy } from './haproxy.ts';
import { ini } from './ini.ts';
import { json } from './json.ts';
import { liquidsoap } from './liquidsoap.ts';
import { nginx } from './nginx.ts';
import { shell } from './shell.ts';
import { systemd } from './systemd.ts';
import { text } from './text.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';
import { zone } from './zone.ts';

/** The escaper of each format. */
export const escapers: Readonly<Record<Format, Escaper>> = {
  xml,
  nginx,
  haproxy,
  liquidsoap,
  gdnsd,
  zone,
  systemd,
  shell,
  ini,
  json,
  yaml,
  text,
};

const endings = new Map<string, Format>([
  ['xml', 'xml'],
  ['liq', 'liquidsoap'],
  ['zone', 'zone'],
  ['service', 'systemd'],
  ['timer', 'systemd'],
  ['socket', 'systemd'],
  ['path', 'systemd'],
  ['mount', 'systemd'],
  ['target', 'systemd'],
  ['slice', 'systemd'],
  ['sh', 'shell'],
  ['json', 'json'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['ini', 'ini'],
  ['txt', 'text'],
]);

/**
 * The format that a file's name tells, as in `icecast.xml` or `icecast.xml.njk`; undefined if it could be several,
 * as `.conf` could: then the role says `format:`.
 */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([a-z]+)$/.exec(name.replace(/\.njk$/, ''))?.[1];
  return ending === undefined ? undefined : endings.get(ending);
}
