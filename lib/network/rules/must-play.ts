import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { icecastOf } from '../icecast/levels.ts';
import type { Written } from '../written.ts';

/** A mount that relays must play to be sent listeners, and that some relay does not have, or not all the time. */
export function* mustPlay(written: Written): Generator<Diagnostic> {
  for (const [i, name] of (written.inventory.data.dns?.must_play ?? []).entries()) {
    const mount = written.mounts.get(name);
    if (mount === undefined) continue;
    const idle = written.relays.find((relay) => {
      return mount.on_demand ?? icecastOf(written).get(relay.name)?.on_demand ?? false;
    });
    const why =
      mount.at !== undefined
        ? `it comes in at \`${mount.at}\`, and relays that do not pull from there never have it`
        : idle && `\`${idle.name}\` pulls it only while somebody listens`;
    if (why === undefined) continue;
    yield written.inventory.at(pointer('dns', 'must_play', i), {
      code: 'not-always-playing',
      severity: 'error',
      message: `relays cannot be judged by \`${name}\`: ${why}`,
      hint: 'name a mount that all relays play all the time, or write `must_play: []`',
    });
  }
}
