import { pointer } from '../../inventory/pointer.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { validateResource } from '../../resources/validate.ts';
import { describe } from '../template/describe.ts';
import type { ResourceEntry } from '../types.generated.ts';
import type { EntryContext } from './entry-context.ts';
import { fileContent } from './file-content.ts';
import { failed, holds, worked, workedMapping, workedScript } from './values.ts';

/** A resource, and the place in role.yml that made it. */
export interface Made {
  readonly resource: Resource;
  readonly pointer: string;
}

/** The resources that an entry stands for: none, one, or one for each item of its `each`. */
export function resourcesOf(context: EntryContext, at: string, entry: ResourceEntry): Made[] {
  if (entry.each === undefined) return one(context, at, entry);
  const items = context.evaluate(`${at}/each`, entry.each);
  if (items === undefined) return [];
  if (!Array.isArray(items)) {
    context.report(`${at}/each`, 'wrong-type', `\`each\` must be a list, and is ${describe(items)}`);
    return [];
  }
  const { origins } = context.surroundings;
  return items.flatMap((item: unknown, i) => {
    if (typeof item === 'object' && item !== null) origins.follow(items, i, item);
    return one(context.with('item', item), at, entry);
  });
}

function one(context: EntryContext, at: string, entry: ResourceEntry): Made[] {
  if (!holds(context, `${at}/when`, entry.when)) return [];
  const resource = propertiesOf(context, at, entry);
  if (resource === undefined) return [];
  const checked = validateResource({ ...resource, kind: entry.kind, role: context.role.name, ...tagsOf(entry) });
  if ('resource' in checked) return [{ resource: checked.resource, pointer: at }];
  for (const problem of checked.problems) {
    const [, member = ''] = problem.pointer.split('/');
    const about = member === '' ? '' : `\`${member}\` `;
    context.report(`${at}${pointer(...(member === '' ? [] : [member]))}`, 'bad-resource', `${about}${problem.message}`);
  }
  return [];
}

function tagsOf({ tags }: ResourceEntry): { tags?: string[] } {
  return tags === undefined ? {} : { tags };
}

/** The properties of a resource, worked out; undefined if one cannot be, which is reported. */
function propertiesOf(context: EntryContext, at: string, entry: ResourceEntry): object | undefined {
  const { kind, each: _each, when: _when, tags: _tags, template, local, text, format, model, ...rest } = entry;
  if (kind === 'command') return workedCommand(context, at, rest);
  const properties = workedMapping(context, at, rest);
  if (properties === failed) return undefined;
  if (kind !== 'file' || properties.absent === true) return properties;
  const content = fileContent(context, at, entry);
  return content && { ...properties, ...content };
}

/** `run` and `unless` are scripts: what expressions print in them is quoted for sh. */
function workedCommand(context: EntryContext, at: string, entry: Record<string, unknown>): object | undefined {
  const members = Object.entries(entry).map(([key, value]) => {
    const script = (key === 'run' || key === 'unless') && typeof value === 'string';
    const work = script ? workedScript(context, at + pointer(key), value) : worked(context, at + pointer(key), value);
    return [key, work] as const;
  });
  if (members.some(([, value]) => value === failed)) return undefined;
  return Object.fromEntries(members.filter(([, value]) => value !== null));
}
