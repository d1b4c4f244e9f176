import type { Element } from '../element.ts';
import { example, mount } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set([
  'mount/on-connect',
  'mount/on-disconnect',
  'mount/dump-file',
  'mount/authentication/option',
  'paths/logdir',
  'paths/webroot',
  'paths/adminroot',
  'paths/pidfile',
  'paths/allow-ip',
  'paths/deny-ip',
  'paths/ssl-certificate',
]);

export const relativePath: LintRule = {
  code: 'relative-path',
  severity: 'warning',
  dialects: ['2.4'],
  what: 'a path that begins wherever Icecast was started',
  why: 'Such a path begins in the directory that Icecast was started in, which is `/` for a service: the same file works in a shell and not after a reboot. A script is not run then, a list of addresses bars nobody, accounts let nobody in. Seen with 2.4.4: `Unable to run command hook.sh`.',
  remedy: 'Write the whole path, from `/` on.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const text = paths.has(path) ? pathIn(element) : null;
      if (text === null || text === '' || text.startsWith('/')) continue;
      const what = element.name === 'option' ? 'the option filename' : `<${element.name}>`;
      yield { at: element, message: `${what} begins where Icecast was started, which this file does not say` };
    }
  },
  failing: example(mount('/a.mp3', '<on-connect>on-air.sh</on-connect>')),
  passing: example(mount('/a.mp3', '<on-connect>/usr/local/bin/on-air.sh</on-connect>')),
};

function pathIn({ name, attributes, text }: Element): string | null {
  if (name !== 'option') return text?.trim() ?? null;
  return attributes.get('name') === 'filename' ? (attributes.get('value') ?? null) : null;
}
