import type { DaemonFacts, HostFacts } from '../../../../lib/converge/drift/facts.ts';
import { type Found, findDrift } from '../../../../lib/converge/drift/find.ts';
import type { HostRecord, InstalledFile } from '../../../../lib/converge/record.ts';
import { Redactor } from '../../../../lib/events/redactor.ts';
import { parse } from '../../../../lib/icecast/parse.ts';
import { readRunning } from '../../../../lib/icecast/read-running.ts';
import type { Resource } from '../../../../lib/resources/types.generated.ts';
import { hostState, type WrittenState } from '../../resources/host-state.ts';

/** A host as a case writes it: only what matters to it. It was converged at 1000, seconds since 1970. */
export interface Written {
  readonly resources?: readonly Resource[];
  readonly state?: WrittenState;
  readonly installed?: Record<string, InstalledFile>;
  readonly record?: Partial<HostRecord>;
  /** What roles do not have any more. */
  readonly gone?: readonly Resource[];
  readonly facts?: Partial<Omit<HostFacts, 'daemons' | 'nearby'>>;
  readonly daemons?: Record<string, Partial<DaemonFacts>>;
  readonly nearby?: Record<string, number>;
  /** As at /admin/listmounts. */
  readonly listmounts?: string;
  /** As at /admin/stats. */
  readonly stats?: string;
  readonly ports?: readonly number[];
  readonly secrets?: readonly string[];
}

const daemon: DaemonFacts = {
  fragment: '',
  dropIns: [],
  filesWanted: null,
  filesAllowed: null,
  files: null,
  program: null,
  libraries: [],
};

/** What is found on such a host, which is called `h`. */
export function observe(written: Written): Found {
  const { resources = [], listmounts, stats } = written;
  const facts: HostFacts = {
    clock: null,
    history: [{ id: 'g1', at: 1000, outcome: 'done', operator: 'ann@desk' }],
    generations: ['g1'],
    removals: null,
    mostFiles: null,
    listening: null,
    sites: [],
    sessions: [],
    ...written.facts,
    nearby: new Map(Object.entries(written.nearby ?? {})),
    daemons: new Map(Object.entries(written.daemons ?? {}).map(([unit, some]) => [unit, { ...daemon, ...some }])),
  };
  const installed = new Map(Object.entries(written.installed ?? {}));
  const reading = {
    state: hostState(written.state),
    record: { lock: null, interrupted: [], installed, placed: new Map(), ...written.record },
    running: listmounts === undefined ? null : readRunning(`<icestats>${listmounts}</icestats>`, new Map()),
    stats: stats === undefined ? null : parse(`<icestats>${stats}</icestats>`),
    gone: written.gone ?? [],
    facts,
  };
  const config = { host: 'h', resources: [...resources], checks: [], verify: [] };
  return findDrift(config, reading, { ports: written.ports ?? [22], redactor: new Redactor(written.secrets) });
}
