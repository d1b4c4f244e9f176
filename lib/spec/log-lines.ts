const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Ways in which daemons write the time, most of them in the host's own zone. */
const forms: readonly { readonly pattern: RegExp; readonly read: (found: RegExpExecArray, zone: string) => string }[] =
  [
    // NGINX's access log: [20/Nov/2026:18:00:00 +0000]
    {
      pattern: /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})\]/,
      read: ([, day = '', month = '', year = '', clock = '', zone = '']) =>
        `${year}-${monthOf(month)}-${day}T${clock}${colon(zone)}`,
    },
    // NGINX's error log and Liquidsoap: 2026/11/20 18:00:00. Icecast: [2026-11-20  18:00:00]. And ISO 8601.
    {
      pattern: /(\d{4})[-/](\d\d)[-/](\d\d)[T ]+(\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?/,
      read: ([, year = '', month = '', day = '', clock = '', zone], local) =>
        `${year}-${month}-${day}T${clock}${zone === 'Z' ? zone : colon(zone ?? local)}`,
    },
  ];

function monthOf(name: string): string {
  return String(months.indexOf(name) / 3 + 1).padStart(2, '0');
}

function colon(zone: string): string {
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/**
 * The lines that were written since a moment, in seconds since 1970; null: all. The first line of the text is the
 * host's zone as in `+0100`. Times in logs have no fractions that could be relied on: the whole second counts.
 */
export function linesSince(text: string, moment: number | null): readonly string[] {
  const [zone = '+0000', ...lines] = text.replace(/\n$/, '').split('\n');
  if (moment === null) return lines.filter((line) => line !== '');
  const from = Math.floor(moment);
  let recent = false;
  return lines.filter((line) => {
    const time = timeOf(line, zone);
    if (time !== null) recent = time >= from;
    return recent && line !== '';
  });
}

/** Seconds since 1970; null: no time stands in the line. */
function timeOf(line: string, zone: string): number | null {
  for (const { pattern, read } of forms) {
    const found = pattern.exec(line);
    const time = found === null ? Number.NaN : Date.parse(read(found, zone)) / 1000;
    if (!Number.isNaN(time)) return time;
  }
  return null;
}
