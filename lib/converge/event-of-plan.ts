import type { Redactor } from '../events/redactor.ts';
import type { HostPlanned, ResourceChange } from '../events/types.generated.ts';
import { type Content, isContent } from '../resources/difference.ts';
import { resourceKey, resourceName } from '../resources/resource.ts';
import type { Resource } from '../resources/types.generated.ts';
import { contentDiff } from './diff/content-diff.ts';
import type { Change, HostPlan } from './plan.ts';

/** A plan as it is told to people. */
export function hostPlanned(plan: HostPlan, redactor: Redactor, at: string): HostPlanned {
  return {
    type: 'host-planned',
    at,
    host: plan.host,
    changes: plan.changes.map((change) => resourceChange(change, redactor)),
    actions: plan.actions.map(({ service, verb, reasons, listeners, settings }) => {
      const told = settings.map((setting) => ({ ...setting, moves: setting.moves.map((move) => ({ ...move })) }));
      return { service, action: verb, reasons: [...reasons], listeners: { ...listeners }, settings: told };
    }),
    obstacles: plan.obstacles.map(({ resource, reason, hint }) => {
      return { resource: resourceName(resource), reason, hint };
    }),
    unchanged: plan.unchanged,
  };
}

function resourceChange(change: Change, redactor: Redactor): ResourceChange {
  const { resource, differences } = change;
  const content = differences.find(isContent);
  const diff = content === undefined ? null : contentDiff(pathOf(resource), content, redactor);
  return {
    resource: resourceName(resource),
    verb: verbOf(change),
    role: resource.role ?? null,
    details: differences.flatMap((difference) => {
      if (!isContent(difference))
        return [`${difference.property} ${difference.before ?? '(none)'} → ${difference.after ?? '(none)'}`];
      return diff === null ? [`content ${described(difference.before)} → ${described(difference.after)}`] : [];
    }),
    diff,
  };
}

function verbOf({ resource, differences }: Change): ResourceChange['verb'] {
  if (resource.kind === 'command') return 'run';
  if ('absent' in resource && resource.absent) return 'remove';
  const isNew = differences.some(({ property, before }) => before === null && newWith.has(property));
  return isNew && !differences.some(({ property }) => property === 'type') ? 'create' : 'update';
}

/** Without these there was no such thing before. */
const newWith = new Set(['exists', 'content', 'target', 'installed']);

function described(content: Content | null): string {
  if (content === null) return '(none)';
  const bytes = 'text' in content ? Buffer.byteLength(content.text) : content.bytes;
  return `${bytes} bytes`;
}

/** The path that a diff is headed with. */
function pathOf(resource: Resource): string {
  if (resource.kind === 'authorized_key') return `~${resource.user}/.ssh/authorized_keys`;
  return resource.kind === 'sysctl' ? `/etc/sysctl.d/60-aircheck-${resource.name}.conf` : resourceKey(resource);
}
