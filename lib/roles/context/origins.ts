import type { Inventory } from '../../inventory/inventory.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Origins as OriginsOfValues } from '../template/run.ts';
import { type Spot, spotOf } from '../template/source.ts';

/** Knows where a list or mapping is written, and what is in it. */
export interface Locator {
  /** `key` is the place of the value's own key. */
  spot(part?: 'key' | 'value'): Spot | undefined;
  child(key: string | number): Locator;
}

/** Where the values that templates see are written. */
export class Origins implements OriginsOfValues {
  readonly #locators = new WeakMap<object, Locator>();

  register(value: object, locator: Locator): void {
    this.#locators.set(value, locator);
  }

  follow(container: object, key: string | number, value: object): void {
    if (this.#locators.has(value)) return;
    const locator = this.#locators.get(container);
    if (locator !== undefined) this.#locators.set(value, locator.child(key));
  }

  spot(container: object, key: string | number | null): Spot | undefined {
    const locator = this.#locators.get(container);
    if (locator === undefined || key === null) return locator?.spot();
    return locator.child(key).spot() ?? locator.spot();
  }
}

/** What templates call a value, if the inventory calls it otherwise: `public_names` is `public_name` there. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/**
 * A value of the inventory.
 *
 * @param pointers Where it may be written; the first that is counts.
 * @param aliases Pointers of members that are written under another name, or elsewhere.
 */
export function inventoryLocator(inventory: Inventory, pointers: readonly string[], aliases: Aliases = {}): Locator {
  return {
    spot(part = 'value') {
      const at = pointers.find((written) => inventory.origin(written) !== undefined);
      const nothing = { code: '', severity: 'error', message: '' } as const;
      return at === undefined ? undefined : spotOf(inventory.at(at, nothing, part));
    },
    child(key) {
      const own = pointers.map((written) => written + pointer(key));
      const elsewhere = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
      return inventoryLocator(inventory, [...own, ...(elsewhere ?? [])]);
    },
  };
}
