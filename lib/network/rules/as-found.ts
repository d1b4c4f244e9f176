import type { Finding } from '../../inventory/diagnostic.ts';
import { icecastOf } from '../icecast/levels.ts';
import type { Written } from '../written.ts';

/** Whether a server is kept as somebody left it: what works and is unwise is no error then. */
export function anyAsFound(written: Written): boolean {
  return [...icecastOf(written).values()].some(({ as_found }) => as_found === true);
}

const left = { code: 'left-as-found', severity: 'warning' } as const;

/** What is unwise and works, said of a server that is kept as somebody left it. */
export function unlessAsFound(asFound: boolean | undefined, finding: Finding): Finding {
  return asFound === true ? { ...finding, ...left } : finding;
}
