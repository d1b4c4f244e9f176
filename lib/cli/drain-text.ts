import { steeringOf } from '../network/dns/steering.ts';
import type { Network } from '../network/network.ts';

/** What listeners notice of relays that are drained, or are so no more. */
export function drainText(
  network: Network,
  relays: readonly string[],
  { nameservers, directors }: { nameservers: readonly string[]; directors: readonly string[] },
  drained: boolean,
): string {
  const answer = nameservers.length === 1 ? 'answers' : 'answer';
  const lead = directors.length === 1 ? 'leads' : 'lead';
  const told = [
    ...(nameservers.length === 0
      ? []
      : [`${inWords(nameservers)} ${answer} ${drained ? 'without' : 'with'} ${inWords(relays)}.\n`]),
    ...(directors.length === 0
      ? []
      : [`${inWords(directors)} ${lead} ${drained ? 'nobody' : 'listeners'} to ${inWords(relays)}.\n`]),
  ];
  if (!drained) return told.join('');
  const { ttl } = steeringOf(network);
  const old = nameservers.length === 0 ? '' : `Resolvers may keep the old answer for ${ttl} s. `;
  return [...told, `${old}Who listens stays where they are.\n`, ...emptied(network, relays)].join('');
}

function inWords(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What a region does whose relays are all drained. */
function emptied(network: Network, relays: readonly string[]): string[] {
  const { clients, regions } = steeringOf(network);
  const empty = regions.filter((region) => region.relays.every(({ name }) => relays.includes(name)));
  const gone = empty.map(({ name }) => name);
  return gone.map((name) => {
    const next = clients.find(({ region }) => region === name)?.order.find((region) => !gone.includes(region));
    return next === undefined
      ? `Nobody takes over the listeners of ${name}: they are sent there nevertheless.\n`
      : `Listeners of ${name} are sent to ${next}.\n`;
  });
}
