import { type Find, leftByConverge } from '../finding.ts';
import { whoWasThere } from '../who.ts';

/** What Debian's packages put there themselves: the default site, and links to their modules. */
const packaged = (path: string, target: string): boolean =>
  path === '/etc/nginx/sites-enabled/default' || target.startsWith('/usr/share/nginx/modules-available/');

/** Sites and settings in the directories of NGINX that nobody wrote into the inventory. */
export const foreignSite: Find = ({ resources, facts }) => {
  const files = resources.flatMap((one) => (one.kind === 'file' && !one.absent ? [one] : []));
  const main = files.find(({ path }) => path === '/etc/nginx/nginx.conf');
  if (main === undefined || !('text' in main.content)) return [];
  const { text } = main.content;
  const own = new Set(resources.flatMap((one) => (one.kind === 'file' || one.kind === 'symlink' ? [one.path] : [])));
  const strange = facts.sites.filter(({ path, target }) => !own.has(path) && !packaged(path, target));
  return strange.map(({ path, mtime }) => {
    const directory = path.split('/')[3] ?? '';
    const read = new RegExp(String.raw`^\s*include\s+\S*\b${directory}/`, 'm').test(text);
    const effect = read ? 'NGINX reads it at its next reload' : 'the nginx.conf of the inventory does not include it';
    const heal = `take it away, or let a role of yours write it; converge leaves it there`;
    const by = whoWasThere(facts, mtime);
    const says = `is not of the inventory; ${effect}`;
    return leftByConverge(heal, { kind: 'foreign-site', what: `file ${path}`, says, at: mtime, by });
  });
};
