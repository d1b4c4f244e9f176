import { escapeMarkup } from '../lines/escape-markup.ts';
import type { SpecHost } from '../types.generated.ts';
import { type Grade, gradeMarks } from './grade.ts';
import { hostId } from './report.ts';
import { tiers } from './tiers.ts';

const box = { width: 168, height: 40, across: 14, down: 14 };
const perRow = 6;
const labelHeight = 28;
/** Room at the left, in which lines from upstream hosts run down side by side. */
const lanes = { count: 6, apart: 6, width: 44 };
const clusterGap = 22;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The network from the studio down, each host a box with the sign and the colour of its worst spec. */
export function mapSvg(hosts: readonly SpecHost[], grades: ReadonlyMap<string, Grade>): string {
  const places = new Map<string, Place>();
  const labels: string[] = [];
  const clusters = tiers(hosts);
  // No wider than needed, so that a small network is seen whole on a small screen.
  const columns = Math.min(perRow, Math.max(1, ...clusters.map((cluster) => cluster.hosts.length)));
  const width = lanes.width + columns * (box.width + box.across);
  let y = 0;
  for (const cluster of clusters) {
    labels.push(`<text class="cluster" x="${lanes.width}" y="${y + 15}">${escapeMarkup(cluster.label)}</text>`);
    y += labelHeight;
    cluster.hosts.forEach(({ name }, index) => {
      const row = Math.floor(index / perRow);
      places.set(name, {
        x: lanes.width + (index % perRow) * (box.width + box.across),
        y: y + row * (box.height + box.down),
      });
    });
    y += Math.ceil(cluster.hosts.length / perRow) * (box.height + box.down) - box.down + clusterGap;
  }
  const upstreams = [...new Set(hosts.flatMap(({ from }) => from ?? []))];
  const edges = hosts.map((host) => edge(host, places, upstreams)).join('');
  const boxes = hosts.map((host) => hostBox(host, places.get(host.name), grades.get(host.name) ?? 'none')).join('');
  // Its own size, so that its text stays as large as the page's; the frame around it scrolls on narrow screens.
  return `<svg class="network" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="group" aria-label="Map of the network">
<g aria-hidden="true">${edges}</g>${labels.join('')}${boxes}</svg>`;
}

/** From upstream's box to its lane, down, and between the rows to the host, so that no line crosses a box. */
function edge({ name, from }: SpecHost, places: ReadonlyMap<string, Place>, upstreams: readonly string[]): string {
  const start = from === null ? undefined : places.get(from);
  const end = places.get(name);
  if (from === null || start === undefined || end === undefined) return '';
  const lane = upstreams.indexOf(from) % lanes.count;
  const x = 6 + lane * lanes.apart;
  const under = start.y + box.height + 3 + (lane % 2) * 3;
  const above = end.y - 4 - (lane % 2) * 3;
  const [x1, x2] = [start.x + box.width / 2, end.x + box.width / 2];
  return `<path class="edge" d="M${x1},${start.y + box.height} V${under} H${x} V${above} H${x2} V${end.y}"/>`;
}

function hostBox({ name, from }: SpecHost, place: Place | undefined, worst: Grade): string {
  if (place === undefined) return '';
  const { x, y } = place;
  const middle = from === null ? y + 25 : y + 17;
  const source = from === null ? '' : `<text class="from" x="${x + 28}" y="${y + 32}">← ${short(from, 17)}</text>`;
  const said = escapeMarkup(`${name}: ${worst === 'none' ? 'no specs' : worst}`);
  return `<a href="#${hostId(name)}" aria-label="${said}"><g class="host ${worst}" data-host="${escapeMarkup(name)}">
<title>${said}</title><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>
<text class="mark" x="${x + 9}" y="${y + 25}">${gradeMarks[worst]}</text><text class="name" x="${x + 28}" y="${middle}">${short(name, 16)}</text>${source}</g></a>`;
}

/** Cut so that it fits in the box; the end is kept too, since names of hosts differ there. */
function short(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return escapeMarkup(text);
  return escapeMarkup(`${characters.slice(0, most - 7).join('')}…${characters.slice(-6).join('')}`);
}
