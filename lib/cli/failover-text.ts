import type { Relay } from '../network/network.ts';

/** What a master's stepping aside, or coming back, has led to. */
export interface FailedOver {
  readonly master: string;
  readonly aside: boolean;
  /** Who may pull from it. */
  readonly relays: readonly Pick<Relay, 'name' | 'failover' | 'failback'>[];
  /** Whom each relay pulls from now; null: from nobody. */
  readonly upstreams: Readonly<Record<string, string | null>>;
  /** Until all relays that pulled from it pulled from another; null: not all of them do. */
  readonly seconds: number | null;
}

export function failoverText({ master, aside, relays, upstreams, seconds }: FailedOver): string {
  if (!aside) return `${master} may lead again.\n${backText(relays)}`;
  const by = new Map<string, string[]>();
  for (const [relay, from] of Object.entries(upstreams)) {
    by.set(from ?? '', [...(by.get(from ?? '') ?? []), relay]);
  }
  const lines = [...by].map(([from, names]) =>
    from === ''
      ? `${names.join(', ')}: from nobody, look at aircheck status`
      : `${names.join(', ')}: from ${from}${from === master ? ' still' : ''}`,
  );
  const head =
    seconds === null
      ? `${master} steps aside, but not all relays have found another.`
      : `${master} steps aside. All relays have found another after ${seconds.toFixed(1)} s:`;
  return `${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\nThat lasts until: aircheck failover ${master} --back\n`;
}

function backText(relays: FailedOver['relays']): string {
  const returning = relays.filter(({ failback }) => failback === 'return').map(({ name }) => name);
  const staying = relays.filter(({ failback }) => failback === 'stay').map(({ name }) => name);
  return [
    ...(returning.length === 0
      ? []
      : [`Relays for which it comes first return once it has been well for some seconds: ${returning.join(', ')}.\n`]),
    ...(staying.length === 0 ? [] : [`These stay where they are until that goes: ${staying.join(', ')}.\n`]),
  ].join('');
}
