import { marked } from '../../../../lib/icecast/dialect-of.ts';
import type { Dialect } from '../../../../lib/icecast/dialects.ts';

/**
 * A configuration of 2.4 in the words of another dialect: for rows that are about something else, and would not be tried
 * at all with what the other one does not know.
 */
export function adapted(xml: string, dialect: Dialect): string {
  return dialect === '2.4' ? xml : marked(words(xml, dialect), dialect);
}

function words(xml: string, dialect: Exclude<Dialect, '2.4'>): string {
  // Less than 15 seconds are ignored by 2.5, and less than 2 by KH.
  const seconds = dialect === '2.5' ? 15 : 3;
  const timed = xml.replace('<master-update-interval>1<', `<master-update-interval>${seconds}<`);
  if (dialect === '2.5') return timed;
  // KH has no default block, but blocks whose name is a pattern; and it drops listeners to a file whose rate it does not know.
  return timed
    .replaceAll('<mount type="default">', '<mount><mount-name>/*</mount-name>')
    .replace(/<fallback-mount>(\/(?:hold|other)\.(?:mp3|ogg))</g, '<fallback-mount rate="64000">$1<');
}
