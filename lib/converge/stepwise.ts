import { judgeEscorted } from '../icecast/judge-escorted.ts';
import type { ReloadStep } from '../icecast/reload-step.ts';
import type { Running } from '../icecast/running.ts';
import type { ServiceResource } from '../resources/types.generated.ts';
import { judgedTexts } from './judged-texts.ts';
import type { Change } from './plan.ts';

/** A daemon is given one configuration after the other, since a single reload would not do. */
export interface Stepwise {
  /** The file that it reads. */
  readonly path: string;
  /** What that holds for a moment, before it holds what is wanted. They hold the secrets that the new file holds. */
  readonly forward: readonly ReloadStep[];
  /** The same for the way back to the old file, from wherever it breaks off. */
  readonly back: readonly ReloadStep[];
}

/** What a reload of a service has to be preceded by; null: by nothing. */
export function stepwiseOf(service: ServiceResource, changes: readonly Change[], running: Running): Stepwise | null {
  const texts = judgedTexts(service, changes);
  if (texts === null) return null;
  const { path, before, after } = texts;
  const { route, back } = judgeEscorted(before, after, running);
  const forward = route.slice(0, -1);
  return forward.length + back.length > 0 ? { path, forward, back } : null;
}
