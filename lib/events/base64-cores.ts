const shortestCore = 6;

/**
 * The Base64 characters that a text gives wherever it stands in something longer, for each of the three places
 * that its first byte can have in a group of three; and the same in the alphabet of URLs. Those that would be too
 * short to mean anything are left out.
 */
export function base64Cores(text: string): string[] {
  const bytes = Buffer.from(text);
  const cores = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // A character that also carries bits of a neighbour differs with that neighbour.
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(first, end);
  });
  const both = cores.flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
  return [...new Set(both)].filter((core) => core.length >= shortestCore);
}
