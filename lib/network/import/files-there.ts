import type { Effect } from './effect.ts';
import { mountNames } from './effect-mounts.ts';
import { WEB_ROOT } from './words.ts';

/** The files of a server that its icecast.xml names and that an inventory can bring along, by their paths there. */
export function filesThere(effect: Effect): string[] {
  const web = effect.text('paths/webroot') ?? WEB_ROOT;
  const names = mountNames(effect);
  const said = ['ssl-certificate', 'allow-ip', 'deny-ip'].map((element) => effect.text(`paths/${element}`));
  const ofMounts = names.flatMap((name) => {
    const fallback = effect.text(`mount[${name}]/fallback-mount`);
    const below = [
      effect.text(`mount[${name}]/intro`),
      fallback !== null && names.includes(fallback) ? null : fallback,
    ];
    return [
      effect.text(`mount[${name}]/authentication/filename`),
      ...below.map((file) => (file === null ? null : web + file)),
    ];
  });
  return [...new Set([...said, ...ofMounts].filter((file) => file !== null))];
}
