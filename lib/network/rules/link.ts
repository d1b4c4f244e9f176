import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { DEFAULT_MAX_LISTENERS } from '../hosts.ts';
import { megabits } from '../megabits.ts';
import { feedsOf, upstreamsOf } from '../upstreams.ts';
import type { Written } from '../written.ts';

/** A server whose network link cannot carry as many listeners as its max_listeners lets in. */
export function* link(written: Written): Generator<Diagnostic> {
  const servers = [...written.masters, ...written.relays].filter((host) => host.data.provider?.link_mbit !== undefined);
  if (servers.length === 0) return;
  const mounts = [...written.mounts.values()].map(({ bitrate = 0, max_listeners = Infinity }) => ({
    bitrate,
    most: max_listeners,
  }));
  const feeds = feedsOf(upstreamsOf(written));

  for (const server of servers) {
    const most = server.data.max_listeners ?? DEFAULT_MAX_LISTENERS[server.kind];
    const needed = Math.ceil(megabits(mounts, most, feeds.get(server.name)?.length ?? 0));
    const has = server.data.provider?.link_mbit ?? Infinity;
    if (needed <= has) continue;
    const fits = Math.floor((most * has) / needed);
    yield written.inventory.at(`${server.pointer}/provider/link_mbit`, {
      code: 'link-too-slow',
      severity: 'warning',
      message: `\`${server.name}\` lets ${most} listeners in, who may need ${needed} Mbit/s; its link has ${has}`,
      hint: `write \`max_listeners: ${fits}\` for it, or limit the mounts`,
    });
  }
}
