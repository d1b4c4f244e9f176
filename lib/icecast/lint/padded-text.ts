import { example, mount } from './example.ts';
import { elementsWithPath, known } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

export const paddedText: LintRule = {
  code: 'padded-text',
  severity: 'warning',
  what: 'a text with spaces or line breaks around it',
  why: 'Icecast takes them as part of the text: a password needs them, a mount is not found without them. Seen with 2.4.4.',
  remedy: 'Write the text between the tags, with nothing around it.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const { name, text, children } = element;
      if (text === null || children.length > 0 || known(path)?.type !== 'text' || text === text.trim()) continue;
      yield { at: element, message: `the spaces around the text of <${name}> are part of it` };
    }
  },
  failing: example(mount('/a.mp3', '<stream-name> West </stream-name>')),
  passing: example(mount('/a.mp3', '<stream-name>West</stream-name>')),
};
