import { loadInventory } from '../../../lib/inventory/load.ts';

/** The passwords of an inventory: plain, and as they stand in an `Authorization: Basic`, after whatever user's name. */
export async function secretsOf(directory: string): Promise<string[]> {
  const { data } = await loadInventory(directory);
  const live = Object.values(data.sources ?? {}).flatMap((source) => (source.kind === 'live' ? [source] : []));
  const all = [...Object.values(data.station?.passwords ?? {}), ...live.map(({ password }) => password)];
  return all.flatMap((secret) => secret?.reveal() ?? []).flatMap(written);
}

/** A word, and what Base64 makes of it behind any other words: three characters of six bits begin anew every third byte. */
export function written(word: string): string[] {
  const encoded = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
    // Not the characters that hold bits of what stands before or after it.
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
  return [word, ...encoded];
}

/** Prints the files and units whose logs hold one. The words go in by standard input, as the script does. */
export function searchFor(secrets: readonly string[]): string {
  const words = secrets.join('\n');
  return `words=$(cat <<'END'
${words}
END
)
printf '%s\\n' "$words" >/run/words
journalctl -q --no-pager | grep -qFf /run/words && echo journal
grep -rlFf /run/words /var/log 2>/dev/null
rm -f /run/words
true`;
}
