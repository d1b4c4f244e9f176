/** The ways into what is built of `lib/`. Each is loaded when somebody goes there. */

export const program = () => import('./main.ts');

/** What specs import as `aircheck/spec`. */
export const spec = () => import('../spec/index.ts');

/** What they import as `mocha`. */
export const mocha = () => import('../spec/mocha.ts');
