import type { Dialect } from '../../../../lib/icecast/dialects.ts';
import type { Row, Variant } from './row.ts';
import { khRows } from './rows/kh.ts';
import { mountRows } from './rows/mounts.ts';
import { newerRows } from './rows/newer.ts';
import { relayRows } from './rows/relays.ts';
import { serverRows } from './rows/server.ts';
import { khVariants } from './variants/kh.ts';
import { newerVariants } from './variants/newer.ts';

/** What is tried with an Icecast of a dialect, and what is not, with the reason. */
export interface RowsOfDialect {
  readonly rows: readonly Row[];
  readonly left: readonly { readonly change: string; readonly why: string }[];
}

const usual: readonly Row[] = [...relayRows, ...mountRows, ...serverRows];

const own: Readonly<Record<Dialect, readonly Row[]>> = { '2.4': [], '2.5': newerRows, kh: khRows };
const variants: Readonly<Record<Dialect, ReadonlyMap<string, Variant>>> = {
  '2.4': new Map(),
  '2.5': newerVariants,
  kh: khVariants,
};

/** The table of 2.4 as far as it makes sense with the dialect, and what only the dialect has. */
export function rowsOf(dialect: Dialect): RowsOfDialect {
  const rows: Row[] = [];
  const left: { change: string; why: string }[] = [];
  for (const row of usual) {
    const variant = variants[dialect].get(row.change) ?? {};
    if ('left' in variant) left.push({ change: row.change, why: variant.left });
    else rows.push({ ...row, ...variant });
  }
  return { rows: [...rows, ...own[dialect]], left };
}
