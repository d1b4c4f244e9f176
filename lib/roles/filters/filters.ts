import type { Filter } from './filter.ts';
import { listFilters } from './lists.ts';
import { numberFilters } from './numbers.ts';
import { textFilters } from './text.ts';
import { valueFilters } from './values.ts';

/** All filters that templates have. nunjucks' own are not among them: they are for HTML, and take anything. */
export const filters: ReadonlyMap<string, Filter> = new Map([
  ...textFilters,
  ...numberFilters,
  ...listFilters,
  ...valueFilters,
]);
