import { quote } from '../../resources/quote.ts';
import type { FileContent, Ownership, Step } from '../../resources/step.ts';

/** The content of a new file, and the number that the plan knows it by. */
export interface Payload {
  readonly number: number;
  readonly content: FileContent;
}

/**
 * The files, directories and symlinks of a plan as calls that each phase of the transaction answers with functions of
 * its own: `"$1_file" 3 root:root 0644 /etc/motd`. Directories come first, outer before inner, and what goes, last.
 */
export function itemLines(steps: readonly Step[]): string[] {
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  const lines = numbered.flatMap(({ step, number }) => itemOf(step, number));
  return lines.sort((a, b) => a.rank - b.rank || a.depth - b.depth).map(({ line }) => line);
}

/** What has to be sent along. */
export function payloads(steps: readonly Step[]): Payload[] {
  return steps.flatMap((step, index) => (step.do === 'put-file' ? [{ number: index + 1, content: step.content }] : []));
}

interface Item {
  readonly rank: number;
  readonly depth: number;
  readonly line: string;
}

function itemOf(step: Step, number: number): Item[] {
  const item = (rank: number, path: string, kind: string, ...words: readonly (string | number)[]): Item[] => {
    const depth = rank === 0 ? path.split('/').length : 0;
    return [{ rank, depth, line: [`"$1_${kind}"`, ...words.map((word) => quote(`${word}`)), quote(path)].join(' ') }];
  };
  switch (step.do) {
    case 'make-directory':
      return item(0, step.path, 'directory', owner(step), step.mode);
    case 'set-attributes':
      return item(1, step.path, 'attributes', owner(step), step.mode);
    case 'put-file':
      return item(1, step.path, 'file', number, owner(step), step.mode);
    case 'put-symlink':
      return item(1, step.path, 'link', number, step.target);
    case 'remove-file':
      return item(2, step.path, step.last ? 'spent' : 'gone', number);
    case 'remove-directory':
      return item(3, step.path, 'tree', number);
    default:
      return [];
  }
}

/** As chown(1) takes it. An empty group is the login group of the owner. */
function owner(step: Ownership): string {
  return `${step.owner}:${step.group}`;
}
