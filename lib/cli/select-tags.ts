import { didYouMean } from '../inventory/nearest.ts';
import type { HostConfig } from '../roles/render.ts';
import { CliError } from './cli-error.ts';

interface Tagged {
  readonly role?: string;
  readonly tags?: readonly string[];
}

/** What --tags and --skip-tags say, taken apart at commas. A role's name is a tag of all its resources. */
export interface TagSelection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export function tagSelection(only: readonly string[] = [], skip: readonly string[] = []): TagSelection {
  const split = (lists: readonly string[]) => lists.flatMap((list) => list.split(',')).map((tag) => tag.trim());
  return { only: split(only).filter(Boolean), skip: split(skip).filter(Boolean) };
}

/** Whether a resource is selected. */
export function isTagged({ role, tags = [] }: Tagged, { only, skip }: TagSelection): boolean {
  const own = role === undefined ? tags : [...tags, role];
  return (only.length === 0 || only.some((tag) => own.includes(tag))) && !skip.some((tag) => own.includes(tag));
}

/**
 * A host's configuration with the selected resources. A daemon that is left out is not acted on, so it is not verified
 * either: it may not even be there yet.
 */
export function selectTagged(config: HostConfig, selection: TagSelection): HostConfig {
  const resources = config.resources.filter((resource) => isTagged(resource, selection));
  if (resources.length === config.resources.length) return config;
  const acted = new Set(
    resources.flatMap(({ kind, role }) => (kind === 'service' && role !== undefined ? [role] : [])),
  );
  const left = new Set(config.resources.filter((one) => !resources.includes(one)).map(({ role }) => role));
  // What a role does not have any more has no tags left to be chosen by, but the role's name.
  const roles = (config.roles ?? []).filter((role) => isTagged({ role }, selection) && !left.has(role));
  return { ...config, resources, roles, verify: config.verify.filter(({ role }) => acted.has(role)) };
}

/** @throws CliError if a tag is on no resource of any host: a typo must not select nothing, or everything. */
export function checkTags(resources: Iterable<Tagged>, { only, skip }: TagSelection): void {
  const known = new Set<string>();
  for (const { role, tags = [] } of resources)
    for (const tag of role === undefined ? tags : [...tags, role]) known.add(tag);
  const unknown = [...only, ...skip].find((tag) => !known.has(tag));
  if (unknown === undefined) return;
  throw new CliError(`no resource has the tag ${unknown}`, didYouMean(unknown, [...known].sort()) ?? null);
}
