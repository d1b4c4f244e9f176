import type { Redactor } from '../events/redactor.ts';
import type { Event } from '../events/types.generated.ts';
import type { Host } from '../network/network.ts';
import type { Rollout } from '../network/rollout/rollout.ts';
import type { OnAir } from '../network/rollout/shows.ts';
import type { HostConfig } from '../roles/render.ts';
import type { Session } from '../ssh/session.ts';
import type { Target } from '../ssh/target.ts';
import type { HostPlan } from './plan.ts';
import type { Steer } from './steering/steer.ts';
import type { Heard } from './transaction/heard-lines.ts';

/** One host of a run. */
export interface ConvergeHost {
  readonly host: Host;
  /** What it shall be. */
  readonly config: HostConfig;
  readonly target: Target;
  /** What people can listen to there. */
  readonly heard?: readonly Heard[];
}

/** What was agreed to. */
export type Consent =
  | {
      readonly go: true;
      /** How many listeners may be dropped, over all hosts; Infinity: everybody. */
      readonly mostDropped: number;
    }
  | {
      readonly go: false;
      /** One sentence, and what to do about it; null if somebody simply said no. */
      readonly refusal: { readonly message: string; readonly hint: string } | null;
    };

export interface ConvergeOptions {
  /** `plan` looks; `converge` changes what differs. */
  readonly command: 'plan' | 'converge';
  /** The inventory's directory, for the report. */
  readonly inventory: string;
  /** In the inventory's order. */
  readonly hosts: readonly ConvergeHost[];
  /** All hosts of the network, also those that are not in this run. */
  readonly network: readonly Host[];
  /** In which order and in how large steps, and when the run stops. */
  readonly rollout: Rollout;
  /** Those who send listeners to relays; null: nobody does. */
  readonly steer: Steer | null;
  /** The live show that is on the air now, or will be within so many seconds, and that nothing may disturb. */
  readonly showWithin: (seconds: number) => OnAir | null;
  /** Logs in. @throws Unreachable */
  readonly connect: (target: Target) => Promise<Session>;
  /** How many hosts at the same time. */
  readonly forks: number;
  /** As in `ann@desk`: whom others are told of while a host is being changed. */
  readonly operator: string;
  /** Where hosts keep their record; null: /var/lib/aircheck, or ~/.local/state/aircheck for a user other than root. */
  readonly stateDirectory: string | null;
  /** Knows the secrets of the inventory, for telling what older files hold by what new ones do. */
  readonly redactor: Redactor;
  /** Asked once, with the plans of all hosts that there is work on, before anything is changed. */
  readonly confirm: (plans: readonly HostPlan[]) => Promise<Consent>;
  /** Aborted, no further host is begun. Hosts that have been begun are waited for. */
  readonly signal: AbortSignal;
  readonly emit: (event: Event) => void;
}
