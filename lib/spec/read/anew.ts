import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<true>();

/**
 * Looks again, where the look before failed: a host that could not be reached then is logged in to anew, once and at
 * once, whatever is remembered of it.
 */
export function lookAnew<T>(look: () => T): T {
  return storage.run(true, look);
}

/** Whether who asks here has asked before, and asks again by itself. */
export function looksAnew(): boolean {
  return storage.getStore() === true;
}
