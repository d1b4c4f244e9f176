import type { HostFinished, Outcome, RunFinished } from '../types.generated.ts';
import type { Paint } from './paint.ts';

/** One line for each host, as people know them from Ansible, and one for all. */
export function recapLines(hosts: readonly HostFinished[], paint: Paint): string[] {
  const width = Math.max(0, ...hosts.map(({ host }) => host.length));
  return hosts.map((finished) => {
    const { resources, outcome } = finished;
    const counts: [string, number, (text: string) => string][] = [
      ['ok', resources.ok, paint.green],
      ['changed', resources.changed, paint.yellow],
      ['failed', resources.failed, paint.red],
      ['unreachable', Number(outcome === 'unreachable'), paint.red],
      ['skipped', Number(outcome === 'skipped'), paint.cyan],
      ['undone', Number(outcome === 'undone'), paint.red],
    ];
    const columns = counts.map(([name, count, colour]) => {
      const text = `${name}=${count}`.padEnd(name.length + 4);
      return count === 0 ? paint.dim(text) : colour(text);
    });
    return `${outcomeColour(outcome, paint)(finished.host.padEnd(width))} : ${columns.join('').trimEnd()}`;
  });
}

export function outcomeColour(outcome: Outcome, paint: Paint): (text: string) => string {
  if (outcome === 'ok') return paint.green;
  if (outcome === 'changed') return paint.yellow;
  return outcome === 'skipped' ? paint.cyan : paint.red;
}

/** The last line of a run. */
export function summaryLine(run: RunFinished, command: 'plan' | 'converge'): string {
  const { ok, changed, ...bad } = run.counts;
  const total = Object.values(run.counts).reduce((sum, count) => sum + count, 0);
  const hosts = (count: number) => `${count} ${count === 1 ? 'host' : 'hosts'}`;
  const took = `in ${run.seconds.toFixed(1)} s`;
  if (ok === total) return `Nothing to change: ${hosts(total)} as the inventory says, ${took}.`;
  const parts = [
    changed > 0 ? `${changed} ${command === 'plan' ? 'would change' : 'changed'}` : '',
    ok > 0 ? `${ok} unchanged` : '',
    ...Object.entries(bad).map(([outcome, count]) => (count > 0 ? `${count} ${outcome}` : '')),
  ].filter((part) => part !== '');
  return `${run.interrupted ? 'Interrupted. ' : ''}${hosts(total)}: ${parts.join(', ')}, ${took}.`;
}
