import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { load } from 'js-yaml';
import { planHost } from '../../../lib/converge/plan.ts';
import type { InstalledFile } from '../../../lib/converge/record.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { hostState, type WrittenState } from '../resources/host-state.ts';

interface Case {
  readonly name: string;
  readonly resources: Resource[];
  readonly state: WrittenState;
  readonly installed?: Record<string, InstalledFile>;
  /** Verb, service, effect on listeners. */
  readonly actions: [string, string, string][];
  /** Of each action. */
  readonly reasons?: string[][];
}

function cases(): Case[] {
  const found = load(readFileSync(path.join(import.meta.dirname, 'cases/actions.yml'), 'utf8'));
  if (!isCases(found)) throw new Error('actions.yml is not a list of cases');
  return found;
}

function isCases(value: unknown): value is Case[] {
  return (
    Array.isArray(value) && value.every((item) => ['name', 'resources', 'state', 'actions'].every((k) => k in item))
  );
}

describe('the actions of a plan', () => {
  for (const { name, resources, state, installed = {}, actions, reasons } of cases()) {
    it(`are right for ${name}`, () => {
      const record = { lock: null, interrupted: [], installed: new Map(Object.entries(installed)), placed: new Map() };
      const config = { host: 'h', resources, checks: [], verify: [] };
      const found = planHost(config, hostState(state), record).actions;
      expect(found.map(({ verb, service, listeners }) => [verb, service, listeners.effect])).to.deep.equal(actions);
      if (reasons !== undefined) expect(found.map((action) => action.reasons)).to.deep.equal(reasons);
    });
  }
});
