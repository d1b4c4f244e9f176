import { dump } from 'js-yaml';
import type { OctodnsZone } from './octodns.ts';

/** The zone as a file of octoDNS, which wants keys in the order that people count in: `eu-2` before `eu-10`. */
export function octodnsYaml(zone: OctodnsZone, domain: string): string {
  const text = dump(zone, { sortKeys: natural, noRefs: true, lineWidth: 120 });
  return `---\n# ${domain}.yaml. Written by aircheck: change the inventory, not this file.\n${text}`;
}

function natural(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    const [one, two] = [Number(part), Number(other)];
    if (/^\d/.test(part) && /^\d/.test(other)) return one - two || (part < other ? -1 : 1);
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Digits, and what is between them. */
function partsOf(text: string): string[] {
  return text.match(/\d+|\D+/g) ?? [];
}
