import { resourceKey } from '../../resources/resource.ts';
import type { HostPlan } from '../plan.ts';

/**
 * The logins between hosts that a plan renews, at either end: `relay`, and of sources their name as in `source dj`. The
 * source's own password and that of the admin pages stay on one host.
 */
export function newLogins({ actions, changes }: Pick<HostPlan, 'actions' | 'changes'>): ReadonlySet<string> {
  const settings = actions.flatMap((action) => action.settings).filter(({ from }) => from !== null);
  const relay = settings.some(({ path }) => relayLogin.test(path)) ? ['relay'] : [];
  const replaced = changes.filter(({ differences }) => differences.every(({ before }) => before !== null));
  const sources = replaced.flatMap(({ resource }) => sourceLogin.exec(resourceKey(resource))?.[1] ?? []);
  return new Set([...relay, ...sources.map((name) => `source ${name}`)]);
}

const relayLogin = /^\/icecast\/(authentication\/relay-password|relay\[[^\]]*\]\/password|master-password)$/;

/** Where the roles liquidsoap and studio keep them. */
const sourceLogin = /^\/etc\/(?:liquidsoap\/passwords\/studio-|studio\/passwords\/)([^/]+)$/;
