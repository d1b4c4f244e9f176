import type { Finding, HostDrift } from '../converge/drift/types.generated.ts';
import { diffLines } from '../events/lines/change.ts';
import { type Paint, paintFor } from '../events/lines/paint.ts';
import { visible } from '../events/lines/visible.ts';

export interface DriftTextOptions {
  readonly colour: boolean;
  readonly diff: boolean;
  readonly quiet: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What was found as people read it: each host with its findings, then what heals them. */
export function driftText(hosts: readonly HostDrift[], options: DriftTextOptions): string {
  const paint = paintFor(options.colour);
  const lines = hosts.flatMap((host) => hostLines(host, paint, options));
  const drifted = hosts.filter(({ findings }) => findings.length > 0);
  return `${[...lines, ...totals(hosts, drifted, paint)].join('\n')}\n`;
}

function hostLines(told: HostDrift, paint: Paint, options: DriftTextOptions): string[] {
  const { host, outcome, findings, waiting, message, hint } = told;
  const waits = waiting.length === 0 ? [] : [waitingLine(told, paint)];
  if (outcome === 'none') {
    return options.quiet ? [] : [`${paint.bold(host)}  ${paint.green('as it was left')}`, ...waits, ''];
  }
  if (outcome !== 'drift') {
    const why = message === null ? outcome : `${outcome}: ${visible(message)}`;
    return [`${paint.bold(host)}  ${paint.red(why)}`, ...(hint === null ? [] : [`      hint: ${visible(hint)}`]), ''];
  }
  const count = `${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} not as left`;
  return [
    `${paint.bold(host)}  ${paint.yellow(count)}`,
    ...findings.flatMap((finding) => findingLines(finding, paint, options)),
    ...waits,
    '',
  ];
}

function waitingLine({ host, waiting }: HostDrift, paint: Paint): string {
  const changes = waiting.length === 1 ? '1 change' : `${waiting.length} changes`;
  return paint.dim(`  no drift: ${changes} of the inventory not converged yet: aircheck plan --limit ${host}`);
}

function findingLines({ what, says, at, by, diff, healed, heal }: Finding, paint: Paint, options: DriftTextOptions) {
  const when = at === null ? [] : [`${at}, ${age(at, options.now)}`];
  const who = by === null ? [] : [`${visible(by)} was logged in then`];
  return [
    `  ${paint.yellow(`~ ${visible(what)}`)} ${visible(says)}`,
    ...(when.length === 0 ? [] : [paint.dim(`      ${[...when, ...who].join('; ')}`)]),
    ...(options.diff && diff !== null ? diffLines(diff, paint) : []),
    healed ? paint.green(`      heals: ${heal}`) : `      converge does not heal it: ${visible(heal)}`,
  ];
}

/** As in `12 min ago`. */
function age(at: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  if (seconds < 120) return `${seconds} s ago`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min ago`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h ago` : `${Math.round(seconds / 86_400)} days ago`;
}

function totals(hosts: readonly HostDrift[], drifted: readonly HostDrift[], paint: Paint): string[] {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const unseen = (['unreachable', 'failed', 'skipped'] as const).flatMap((outcome) => {
    const number = hosts.filter((host) => host.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  const rest = unseen.length === 0 ? '' : `, ${unseen.join(', ')}`;
  const seen = hosts.filter(({ outcome }) => outcome === 'none' || outcome === 'drift').length;
  if (drifted.length === 0) return [paint.bold(`No drift on ${count(seen, 'host')}${rest}.`)];
  const findings = drifted.flatMap((host) => host.findings);
  const healed = findings.filter((finding) => finding.healed).length;
  const where = drifted.filter((host) => host.findings.some((finding) => finding.healed)).map(({ host }) => host);
  return [
    paint.bold(
      `${count(findings.length, 'thing')} not as left on ${drifted.length} of ${count(hosts.length, 'host')}${rest}.`,
    ),
    ...(healed === 0
      ? []
      : [
          `aircheck converge --limit ${where.join(',')} heals ${healed === findings.length ? 'all' : `${healed} of them`}.`,
        ]),
  ];
}
