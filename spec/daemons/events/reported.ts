import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reporter, Screen } from '../../../lib/events/reporter.ts';
import type { Event } from '../../../lib/events/types.generated.ts';

/** What a reporter writes of a run. */
export function reported(open: (out: Pick<Screen, 'write'>) => Reporter, events: readonly Event[]): string {
  let written = '';
  const reporter = open({
    write(text) {
      written += text;
    },
  });
  for (const event of events) reporter.report(event);
  return written;
}

/** Gives another program a text as a file, which is gone afterwards. */
export async function asFile<T>(text: string, use: (file: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), 'aircheck-report-'));
  try {
    const file = path.join(home, 'report');
    await writeFile(file, text);
    return await use(file);
  } finally {
    await rm(home, { recursive: true });
  }
}
