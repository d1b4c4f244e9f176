import { paintFor } from '../events/lines/paint.ts';
import type { OnAir } from '../network/what-if/on-air.ts';
import type { Load, RegionOutcome } from '../network/what-if/regions.ts';
import type { ReturnOfListeners } from '../network/what-if/return-of-listeners.ts';
import type { Takeover } from '../network/what-if/takeover.ts';
import type { WhatIf } from '../network/what-if/what-if.ts';

type Paint = ReturnType<typeof paintFor>;

/** What would happen, in words: what is bad in red, what is a little bad in yellow. */
export function whatIfText(outcome: WhatIf, colour: boolean): string {
  const paint = paintFor(colour);
  const lines: (readonly [heading: string, text: string])[] = [
    ...absent(outcome),
    ...leader(outcome, paint),
    ...takeovers(outcome.takeovers),
    ...starving(outcome, paint),
    ...programme(outcome.onAir, paint).map((text) => ['programme', text] as const),
    ...outcome.silentMounts.map((mount) => ['mount', paint.red(`${mount} comes in at a server that is away`)] as const),
    ...(outcome.cutOff === null ? [] : cutOff(outcome.cutOff, paint)),
    ...outcome.regions.flatMap((region) => regionLines(region, paint)),
    ...nameservers(outcome, paint),
    ...directors(outcome, paint),
  ];
  const width = Math.max(...lines.map(([heading]) => heading.length));
  return lines
    .map(([heading, text], index) => `${(lines[index - 1]?.[0] === heading ? '' : heading).padEnd(width)}  ${text}\n`)
    .join('');
}

type Line = readonly [heading: string, text: string];

function absent({ down, away }: WhatIf): Line[] {
  const all = [...down, ...away.map((source) => `source ${source}`)];
  return [['away', all.join(', ')]];
}

function leader({ leader: { before, now } }: WhatIf, paint: Paint): Line[] {
  if (before === now) return [];
  return [['masters', now === null ? paint.red('none is left') : `${now} leads instead of ${before}`]];
}

/** Relays that do the same are said together. */
function takeovers(all: readonly Takeover[]): Line[] {
  const alike = new Map<string, string[]>();
  for (const { relay, from, to, by, takes } of all) {
    const how =
      takes === null
        ? `found by Icecast itself`
        : `${names[by]} finds it in about ${takes.dead} s, ${takes.frozen === null ? `but not if ${from} freezes` : `${takes.frozen} s if ${from} freezes`}; ${takes.silence.dead} or ${takes.silence.frozen} s of that are silent, in the rest the hold file plays`;
    const text = `from ${to} instead of ${from}: ${how}`;
    alike.set(text, [...(alike.get(text) ?? []), relay]);
  }
  return [...alike].map(([text, relays]) => [
    'relays',
    `${relays.join(', ')} ${relays.length === 1 ? 'pulls' : 'pull'} ${text}`,
  ]);
}

const names = { haproxy: 'HAProxy', nginx: 'NGINX', icecast: 'Icecast' } as const;

function starving({ starving: relays }: WhatIf, paint: Paint): Line[] {
  if (relays.length === 0) return [];
  const one = relays.length === 1;
  return [
    [
      'relays',
      paint.red(
        `${relays.join(', ')} ${one ? 'starves: its' : 'starve: their'} listeners hear the hold file until the upstream is back`,
      ),
    ],
  ];
}

function programme({ before, now, silence }: OnAir, paint: Paint): string[] {
  const next = before === now ? `${now} is on the air, as before` : `${now} is on the air instead of ${before}`;
  const text = now === null ? paint.red('nothing is on the air but hold files') : next;
  if (silence === null) return [text];
  const dead = silence.silent === null ? '' : `; ${silence.silent} s where it stays connected and sends silence`;
  return [text, `silent for ${silence.gone} s at most where ${before} goes${dead}`];
}

/** How long it is silent for those who listened at relays that are away. */
function cutOff({ relays, elsewhere, byUrl, byName }: ReturnOfListeners, paint: Paint): Line[] {
  const whose = `those of ${relays.join(', ')} are cut off`;
  if (!elsewhere) return [['listeners', paint.red(`${whose}, until a relay is back`)]];
  const ways = [
    ...(byUrl === null ? [] : [`who comes by URL is led to another relay after ${byUrl} s at most`]),
    ...(byName === null
      ? []
      : [
          `who comes by name, after ${byName.answers} s, and up to ${byName.kept} s more while resolvers keep the old answer`,
        ]),
  ];
  const others = 'no director and no name server of the network leads them to another relay';
  const silent = `${whose}, silent until their players connect again`;
  return [silent, ...(ways.length === 0 ? [others] : ways)].map((text) => ['listeners', paint.yellow(text)]);
}

function regionLines(region: RegionOutcome, paint: Paint): Line[] {
  const { region: name, before, now, holding, servedBy, listeners, refused, loads } = region;
  const has = `${now.relays} of ${before.relays} relays play, with room for ${now.listeners} of ${before.listeners} listeners`;
  const lines = [now.relays < before.relays ? paint.yellow(has) : has];
  if (servedBy === null)
    lines.push(paint.red(holding > 0 ? 'its listeners hear the hold file' : 'nobody takes its listeners'));
  else if (servedBy !== name)
    lines.push(
      paint.yellow(
        `${listeners === null ? 'its' : `its ${listeners}`} listeners are sent to ${servedBy}: ${region.takers.join(', ')}`,
      ),
    );
  else if (now.relays < before.relays && loads.length === 0)
    lines.push(`listeners are sent to ${region.takers.join(', ')}`);
  lines.push(...loads.map((load) => loadText(load, paint)));
  if (refused > 0) lines.push(paint.red(`no room for ${refused} listeners`));
  return lines.map((text) => [name, text]);
}

function loadText({ relay, listeners, most, megabits: { needs, has } }: Load, paint: Paint): string {
  const text = `${relay} carries ${listeners} of at most ${most}: ${needs}${has === null ? '' : ` of ${has}`} Mbit/s`;
  return has !== null && needs > has ? paint.red(`${text}, more than its link has`) : text;
}

function nameservers({ nameservers: { before, now } }: WhatIf, paint: Paint): Line[] {
  if (before === now) return [];
  const text = `${now} of ${before} name servers answer`;
  return [['names', now === 0 ? paint.red(`${text}: nobody finds the station any more`) : paint.yellow(text)]];
}

function directors({ directors: { before, now } }: WhatIf, paint: Paint): Line[] {
  if (before === now) return [];
  const text = `${now} of ${before} directors lead listeners`;
  return [['URLs', now === 0 ? paint.red(`${text}: nobody gets in by them any more`) : paint.yellow(text)]];
}
