import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { measureArrivals } from '../spec/daemons/icecast/reload/arrivals.ts';
import { askedRows, measureAsked, tells } from '../spec/daemons/icecast/reload/asked.ts';
import { atOnce } from '../spec/daemons/icecast/reload/at-once.ts';
import type { Daemon } from '../spec/daemons/icecast/reload/daemon.ts';
import { measure } from '../spec/daemons/icecast/reload/measure.ts';
import type { RecordedRow, Recording } from '../spec/daemons/icecast/reload/recording.ts';
import { rowsOf } from '../spec/daemons/icecast/reload/rows-of.ts';
import { Upstream } from '../spec/daemons/icecast/reload/upstream.ts';

const usage = 'Usage: npm run record:dialect -- 2.5|kh PROGRAM [SHARE]\n';

const [dialect, program, share = path.resolve(path.dirname(program ?? ''), '../share/icecast')] = process.argv.slice(2);
if ((dialect !== '2.5' && dialect !== 'kh') || program === undefined) {
  process.stderr.write(usage);
  process.exit(2);
}
if (!existsSync(path.join(share, 'admin'))) {
  process.stderr.write(`There is no ${share}/admin: say where its admin and web directories are.\n${usage}`);
  process.exit(2);
}

const { recording, odd } = await record({ dialect, program: path.resolve(program), share });
const file = path.join(import.meta.dirname, `../spec/daemons/icecast/recorded/${dialect}.json`);
for (const line of odd) process.stderr.write(`${line}\n`);
// What is odd is not on record: it is to be looked at, and to become a row or a reason.
writeFileSync(file, `${JSON.stringify(recording, null, 2)}\n`);
process.stdout.write(`${recording.version}: ${recording.rows.length} rows in ${path.relative('.', file)}\n`);
process.exit(odd.length === 0 ? 0 : 1);

async function record(daemon: Daemon): Promise<{ recording: Recording; odd: string[] }> {
  const { rows, left } = rowsOf(daemon.dialect);
  const arrivals = await measureArrivals(daemon);
  const [a, b] = [await Upstream.start('a'), await Upstream.start('b')];
  const begin = atOnce(12);
  const odd: string[] = [];
  const all = rows.map((row) =>
    begin(async (): Promise<RecordedRow[]> => {
      try {
        const { seen, running } = await measure(row, { a: a.port, b: b.port }, daemon);
        return [{ change: row.change, ...seen, running: [...(running ?? [])] }];
      } catch (error) {
        odd.push(format('%s: %s', row.change, error instanceof Error ? error.message.split('\n')[0] : error));
        return [];
      }
    }),
  );
  const asked = askedRows.map((row) =>
    begin(async (): Promise<string[]> => {
      const measured = await measureAsked(row, daemon);
      if (tells(row, measured)) return [row.change];
      odd.push(format('asked for %s: %j, then %j', row.change, measured.before, measured.after));
      return [];
    }),
  );
  const recorded = new Date().toISOString().slice(0, 10);
  const version = versionOf(daemon);
  const recording = {
    dialect: daemon.dialect,
    version,
    recorded,
    arrivals,
    rows: (await Promise.all(all)).flat(),
    asked: (await Promise.all(asked)).flat(),
    left,
  };
  await Promise.all([a.close(), b.close()]);
  return { recording, odd };
}

function versionOf({ program }: Daemon): string {
  const { stdout, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' });
  return (
    `${stdout}${stderr}`
      .split('\n')
      .find((line) => line !== '')
      ?.trim() ?? 'unknown'
  );
}
