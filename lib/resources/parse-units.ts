import { UnreadableAnswer } from './answer.ts';
import type { UnitState } from './state.ts';

/** Reads `date +%s` and the uptime, then the blocks of `systemctl show`, which come in the order of the question. */
export function parseUnits(lines: readonly string[], asked: Iterable<string>): ReadonlyMap<string, UnitState> | null {
  if (lines[0] === 'none') return null;
  const [now = 0, uptime = 0] = (lines[0] ?? '').split(' ').map(Number);
  const blocks = lines.slice(1).join('\n').trim().split(/\n\n+/);
  const names = [...asked];
  if (blocks.length !== names.length) {
    throw new UnreadableAnswer(
      `systemctl show did not answer: ${lines.slice(1, 3).join(' ')}`,
      'does systemd work there?',
    );
  }
  return new Map(names.map((name, index) => [name, parseBlock(blocks[index] ?? '', now - uptime)]));
}

/** `startedAt`: when the monotonic clock began, in seconds since 1970. */
function parseBlock(block: string, startedAt: number): UnitState {
  const values = new Map<string, string>();
  for (const line of block.split('\n')) {
    const equals = line.indexOf('=');
    if (equals !== -1) values.set(line.slice(0, equals), line.slice(equals + 1));
  }
  const changed = Number(values.get('StateChangeTimestampMonotonic') ?? 0);
  return {
    load: values.get('LoadState') ?? '',
    active: values.get('ActiveState') ?? '',
    sub: values.get('SubState') ?? '',
    file: values.get('UnitFileState') ?? '',
    canReload: values.get('CanReload') === 'yes',
    needsDaemonReload: values.get('NeedDaemonReload') === 'yes',
    changedAt: changed > 0 ? startedAt + changed / 1e6 : null,
  };
}
