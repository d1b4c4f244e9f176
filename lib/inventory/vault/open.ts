import type { Finding } from '../diagnostic.ts';
import type { Place } from '../place.ts';
import { type Located, SourceFile } from '../source-file.ts';
import type { Vaulted } from '../yaml/compose.ts';
import type { VaultOpener } from './decrypt.ts';
import { vaultHeader } from './envelope.ts';

/** A file that is encrypted as a whole, in plain text; any other as it is; undefined if it cannot be opened. */
export async function openFile(
  file: SourceFile,
  opener: VaultOpener,
  findings: Located[],
): Promise<SourceFile | undefined> {
  if (!file.text.startsWith(vaultHeader)) return file;
  const text = await opener.open(file.text);
  if (typeof text === 'string') return new SourceFile(file.path, text, { encrypted: true, open: file.open });
  findings.push({ file, ...file.line(1), finding: text });
  return undefined;
}

/** Puts what encrypted values mean into their places. What one password cannot open is one finding. */
export async function openValues(vaulted: readonly Vaulted[], opener: VaultOpener): Promise<Located[]> {
  const texts = await Promise.all(vaulted.map(({ text }) => opener.open(text)));
  const failed = new Map<string, { place: Place; finding: Finding; count: number }>();
  for (const [i, { place, set }] of vaulted.entries()) {
    const text = texts[i];
    if (text === undefined) continue;
    if (typeof text === 'string') {
      set(text);
      continue;
    }
    place.flawed = true;
    // Every damaged text is mended by itself, every other failure is mended at once.
    const about = text.code === 'damaged-vault' ? `${i}` : `${text.code} ${text.hint}`;
    const other = failed.get(about);
    if (other === undefined) failed.set(about, { place, finding: text, count: 1 });
    else other.count++;
  }
  return [...failed.values()].map(({ place, finding, count }) => {
    const more = count > 1 ? ` (${count} values)` : '';
    return {
      file: place.file,
      start: place.start,
      end: place.end,
      finding: { ...finding, message: finding.message + more },
    };
  });
}
