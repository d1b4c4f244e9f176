import { dialectNames, foreignWords, ownersOf } from '../dialects.ts';
import { unwelcome } from '../unwelcome.ts';
import { example } from './example.ts';
import { elementsWithPath, known } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const words = new Map(foreignWords.map((word) => [word.path, word]));

export const otherDialect: LintRule = {
  code: 'other-dialect',
  severity: 'warning',
  what: 'an element of another Icecast',
  why: 'Icecast 2.5 and KH read settings that 2.4 does not have. 2.4 ignores them, and says nothing: a `<tls>` is no TLS, a `<role>` no login. So do 2.5 and KH with what only the other has. From the cfgfile.c of each.',
  remedy: 'Write what this one has for it: docs/dialects.md compares them.',
  *check(root, _server, dialect): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const word = words.get(path);
      if (word === undefined || word.of.some((owner) => owner === dialect)) continue;
      const at = element;
      if (dialect !== '2.4') {
        if (known(path, dialect) === undefined)
          yield { at, message: `<${element.name}> is of ${ownersOf(word)}, and ignored by ${dialectNames[dialect]}` };
        continue;
      }
      const reason = unwelcome.get(`icecast/${path}`) ?? '';
      const instead = /2\.4\.4 (?:knows|lets) .*/.exec(reason)?.[0];
      yield {
        at,
        message: `<${element.name}> is of ${ownersOf(word)}, and ignored by 2.4`,
        hint: instead ?? `in an inventory: ${word.instead}`,
      };
    }
  },
  failing: example('', {
    sockets: '<listen-socket>\n<port>8000</port>\n<listen-backlog>20</listen-backlog>\n</listen-socket>',
  }),
  passing: example(''),
};
