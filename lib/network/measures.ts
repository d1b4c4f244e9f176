const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const bytes: Readonly<Record<string, number>> = { M: 1e6, G: 1e9, T: 1e12 };

/** `15m` in seconds. The schema has seen to its form. */
export function secondsOf(written: string): number {
  return Number.parseInt(written, 10) * (seconds[written.slice(-1)] ?? 1);
}

/** `30d` in days. */
export function daysOf(written: string): number {
  return Number.parseInt(written, 10);
}

/** `20G` in bytes. */
export function bytesOf(written: string): number {
  return Number.parseInt(written, 10) * (bytes[written.slice(-1)] ?? 1);
}

/** Bytes as people write them, rounded up to three digits: `20G`. */
export function sizeInWords(size: number): string {
  const unit = size >= 1e12 ? 'T' : size >= 1e9 ? 'G' : 'M';
  const count = size / (bytes[unit] ?? 1);
  return `${count >= 10 ? Math.ceil(count) : Math.ceil(count * 10) / 10}${unit}`;
}
