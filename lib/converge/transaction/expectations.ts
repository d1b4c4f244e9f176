import { quote } from '../../resources/quote.ts';
import type { HostState } from '../../resources/state.ts';
import type { Step } from '../../resources/step.ts';

/** Calls that hold each path that a plan touches against what the plan was made from. */
export function expectations(steps: readonly Step[], state: HostState): string[] {
  return [...new Set(steps.flatMap((step) => ('path' in step ? [step.path] : [])))].flatMap((path) => {
    const found = state.paths.get(path);
    switch (found?.type) {
      case 'absent':
        return [words('expect_absent', path)];
      case 'file': {
        const sum = state.contents.get(path)?.sha256 ?? '-';
        return [words('expect_file', attributes(found), sum, path)];
      }
      case 'directory':
        return [words('expect_directory', attributes(found), path)];
      case 'symlink':
        return [words('expect_link', found.target ?? '', path)];
      default:
        return [];
    }
  });
}

/** As `stat -c '%a %U %G'` prints them. */
function attributes({ mode, owner, group }: { mode: string; owner: string; group: string }): string {
  return `${mode.replace(/^0+(?=.)/, '')} ${owner} ${group}`;
}

function words(...values: readonly string[]): string {
  return values.map(quote).join(' ');
}
