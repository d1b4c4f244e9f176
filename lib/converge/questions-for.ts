import { judgeEscorted } from '../icecast/judge-escorted.ts';
import { askedAt, type Question, questionsOf } from '../icecast/questions.ts';
import type { Running } from '../icecast/running.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import { certificateQuestions } from './certificate-questions.ts';
import { changedPaths } from './changed-paths.ts';
import { judgedTexts } from './judged-texts.ts';
import type { Change } from './plan.ts';
import type { Questions, UnitQuestion } from './transaction/question-lines.ts';
import { isOwnUnitPath } from './unit-paths.ts';

/** What shows that a service has taken its changes, once it was acted on; null: nothing that it could be asked. */
export function questionsFor(
  service: ServiceResource,
  resources: readonly Resource[],
  changes: readonly Change[],
  running: Running,
): Questions | null {
  const paths = changes.flatMap(changedPaths);
  const unit = unitName(service.name);
  const limits: UnitQuestion[] = paths.some((path) => isOwnUnitPath(unit, path)) ? [{ ask: 'limit', unit }] : [];
  const others = [...limits, ...certificateQuestions(service, resources, paths)];
  const texts = judgedTexts(service, changes);
  if (texts === null) return others.length === 0 ? null : { at: null, questions: others };
  const { reasons, witness } = judgeEscorted(texts.before, texts.after, running);
  const read: Question[] = witness === null ? [] : [{ ask: 'location', spaces: witness.spaces }];
  const asked = [...read, ...questionsOf(reasons, texts.after, running)];
  return { at: askedAt(texts.after), questions: [...asked, ...others] };
}
