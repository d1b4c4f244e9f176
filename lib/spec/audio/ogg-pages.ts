const HEADER = 27;

/**
 * The whole pages of a piece of an Ogg stream: what stands before the first page, and a last page that was cut
 * off, are left out. Decoders make noise of a cut page.
 */
export function wholePages(audio: Uint8Array): Uint8Array {
  const bytes = Buffer.from(audio.buffer, audio.byteOffset, audio.length);
  const start = Math.max(0, bytes.indexOf('OggS'));
  let end = start;
  for (let next = pageEnd(bytes, end); next !== null; next = pageEnd(bytes, end)) end = next;
  return bytes.subarray(start, end);
}

/** Where the page that starts at `start` ends; null if no whole page starts there (RFC 3533, section 6). */
function pageEnd(bytes: Buffer, start: number): number | null {
  if (bytes.length < start + HEADER || bytes.toString('latin1', start, start + 4) !== 'OggS') return null;
  const segments = bytes[start + HEADER - 1] ?? 0;
  const table = bytes.subarray(start + HEADER, start + HEADER + segments);
  const end = start + HEADER + segments + table.reduce((total, length) => total + length, 0);
  return table.length < segments || end > bytes.length ? null : end;
}
