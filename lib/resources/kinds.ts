import { authorizedKey } from './authorized-key.ts';
import { command } from './command.ts';
import type { Difference } from './difference.ts';
import { directory } from './directory.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import type { Kind, ResourceOf } from './kind.ts';
import type { KindName } from './kind-names.ts';
import { Needs } from './needs.ts';
import { packageKind } from './package.ts';
import { service } from './service.ts';
import type { HostState } from './state.ts';
import type { Step } from './step.ts';
import { symlink } from './symlink.ts';
import { sysctl } from './sysctl.ts';
import type { Resource } from './types.generated.ts';
import { user } from './user.ts';

/** Every kind of resource. */
const kinds: { readonly [K in KindName]: Kind<ResourceOf<K>> } = {
  package: packageKind,
  group,
  user,
  authorized_key: authorizedKey,
  directory,
  file,
  symlink,
  sysctl,
  command,
  service,
};

/** What has to be read from a host to compare these resources of it. */
export function needsOf(resources: readonly Resource[]): Needs {
  const needs = new Needs();
  for (const resource of resources) addNeeds(resource, needs, resources);
  return needs;
}

function addNeeds<K extends KindName>(desired: ResourceOf<K>, needs: Needs, siblings: readonly Resource[]): void {
  kinds[desired.kind].needs(desired, needs, siblings);
}

/** What differs between a resource and the host's state; nothing, if it is as it should be. */
export function compareResource<K extends KindName>(desired: ResourceOf<K>, state: HostState): Difference[] {
  return kinds[desired.kind].compare(desired, state);
}

/** What makes a resource that differs as it should be. */
export function stepsOf<K extends KindName>(
  desired: ResourceOf<K>,
  state: HostState,
  differences: readonly Difference[],
): Step[] {
  return kinds[desired.kind].steps(desired, state, differences);
}
