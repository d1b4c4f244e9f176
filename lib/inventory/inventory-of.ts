import type { Diagnostic, Finding } from './diagnostic.ts';
import type { Inventory } from './inventory.ts';
import { nearestPlace, type Place, placeAt } from './place.ts';
import type { Secret } from './secret.ts';
import type { Span } from './span.ts';
import type { InventoryData } from './types.generated.ts';

/** An inventory that can say where everything in it was written. */
export function inventoryOf(
  directory: string,
  data: InventoryData,
  root: Place,
  secrets: readonly Secret[],
  warnings: readonly Diagnostic[],
): Inventory {
  return {
    directory,
    data,
    secrets,
    warnings,
    origin(pointer, part = 'value') {
      const place = pointer === '' ? undefined : placeAt(root, pointer);
      return place?.file.origin(part === 'key' ? place.key : place);
    },
    at(pointer: string, finding: Finding, part?: 'key' | 'value'): Diagnostic {
      const exact = pointer === '' ? undefined : placeAt(root, pointer);
      const place = exact ?? nearestPlace(root, pointer);
      if (place === undefined) return { ...finding };
      const span: Span = exact !== undefined && (part ?? naturalPart(exact)) === 'value' ? exact : place.key;
      return place.file.diagnostic(span, finding);
    },
  };
}

/** A mapping is shown at its name, anything else where it stands. */
function naturalPart(place: Place): 'key' | 'value' {
  return place.children === null ? 'value' : 'key';
}
