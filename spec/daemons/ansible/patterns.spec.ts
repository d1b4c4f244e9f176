import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { splitPattern } from '../../../lib/inventory/patterns/split.ts';
import { ansibleInventory } from '../../../lib/network/ansible-inventory.ts';
import type { Network } from '../../../lib/network/network.ts';
import { selectHosts } from '../../../lib/network/select.ts';
import { Debian } from './debian.ts';
import { fortyHosts, fortyNetwork } from './forty-hosts.ts';
import { madePatterns, oddPatterns, patternFiles } from './patterns.ts';

/** What Ansible says to a pattern. */
interface Verdict {
  readonly names: readonly string[];
  readonly unmatched: readonly string[];
  readonly error: string | null;
}

const script = path.join(import.meta.dirname, 'select-hosts.py');

describe("patterns, next to Debian's Ansible", () => {
  const debian = new Debian();
  let network: Network;
  const there = new Map<string, Verdict>();
  let patterns: readonly string[];

  /** One start of Python for all of them. */
  const ask = (asked: readonly string[]) => {
    const answers = debian.python(script, { inventory: debian.path('radio'), patterns: asked });
    if (!Array.isArray(answers) || answers.length !== asked.length) throw new Error('not one answer to each');
    for (const [i, pattern] of asked.entries()) there.set(pattern, answers[i]);
  };

  const verdict = (pattern: string): Verdict => {
    const found = there.get(pattern);
    if (found === undefined) throw new Error(`${pattern} was not asked`);
    return found;
  };

  /** Ansible only warns, or says nothing, where a pattern or a part of it has no host. */
  const hostless = ({ names, unmatched, error }: Verdict) =>
    error !== null || names.length === 0 || unmatched.some((message) => message.startsWith('Could not match'));

  const here = (pattern: string): readonly string[] | InvalidInventory => {
    try {
      return selectHosts(network, pattern, (file) => readFileSync(debian.path(file), 'utf8')).map(({ name }) => name);
    } catch (error) {
      if (error instanceof InvalidInventory) return error;
      throw error;
    }
  };

  before(async () => {
    network = await fortyNetwork(debian, fortyHosts);
    debian.file('hosts.json', JSON.stringify(ansibleInventory(network, network.hosts)));
    debian.file('radio', '#!/bin/sh\ncat "$(dirname "$0")/hosts.json"\n', 0o700);
    for (const [name, text] of Object.entries(patternFiles)) debian.file(name, text);
    const names = [...network.groups.keys(), ...network.hosts.map(({ name }) => name)];
    patterns = [...new Set([...oddPatterns, ...madePatterns(names, 500, 20261121)])];
    const parts = patterns.filter((pattern) => !pattern.startsWith('@')).flatMap(splitPattern);
    ask([...new Set([...patterns, ...parts.map((part) => part.replace(/^[!&]/, '')), ...strict, ...further.keys()])]);
  });
  after(() => debian.remove());

  it('select the same hosts: at least 200 of some 600, on some 40 hosts', () => {
    expect(network.hosts.length).to.be.within(35, 45);
    const same = patterns.filter(
      (pattern) => !hostless(verdict(pattern)) && !(here(pattern) instanceof InvalidInventory),
    );
    expect(same.length).to.be.greaterThan(300);
    const odd = same.filter((pattern) => oddPatterns.includes(pattern));
    expect(odd.length).to.be.greaterThan(120);
    const differing = same.filter((pattern) => sorted(here(pattern)) !== sorted(verdict(pattern).names));
    expect(differing.map((pattern) => [pattern, here(pattern), verdict(pattern).names])).to.deep.equal([]);
  });

  it('are refused where Ansible selects nothing, warns, or stops', () => {
    const accepted = patterns.filter(
      (pattern) => hostless(verdict(pattern)) && !(here(pattern) instanceof InvalidInventory),
    );
    expect(accepted).to.deep.equal([]);
  });

  it('are refused nowhere else, but for a part that by itself selects nothing', () => {
    const refused = patterns.filter(
      (pattern) => here(pattern) instanceof InvalidInventory && !hostless(verdict(pattern)),
    );
    const without = refused.filter(
      (pattern) => !splitPattern(pattern).some((part) => hostless(verdict(part.replace(/^[!&]/, '')))),
    );
    expect(without).to.deep.equal([]);
    expect(refused.length).to.be.greaterThan(0);
  });

  const strict = ['relays[2:0]', 'ungrouped', 'localhost'];
  for (const pattern of strict) {
    it(`are stricter than Ansible: ${pattern}`, () => {
      expect(here(pattern)).to.be.instanceOf(InvalidInventory);
      expect(verdict(pattern).error).to.equal(null);
    });
  }

  // Ansible takes these apart at another place.
  const further = new Map([
    ['masters,us:!canary', 'masters:us:!canary'],
    ['~relay-eu(?:1|2)$', '~relay-eu(1|2)$'],
    ['~relay-eu\\d{2,},oslo', '~relay-eu\\d\\d:oslo'],
    ['relay-eu[12]', 'relay-eu1:relay-eu2'],
  ]);
  for (const [pattern, meant] of further) {
    it(`go further than Ansible: ${pattern} is ${meant}`, () => {
      expect(hostless(verdict(pattern))).to.equal(true);
      expect(here(pattern)).to.deep.equal(here(meant)).and.not.to.be.instanceOf(InvalidInventory);
    });
  }
});

function sorted(names: readonly string[] | InvalidInventory): string {
  return names instanceof InvalidInventory ? names.message : [...names].sort().join(' ');
}
