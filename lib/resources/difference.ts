/** What a file holds, or will hold: text that can be shown, or bytes that can not. */
export type Content = { readonly text: string } | { readonly bytes: number; readonly sha256: string };

/** One property of a resource that is not as it should be. */
export type Difference = PropertyDifference | ContentDifference | Obstacle;

export interface PropertyDifference {
  /** As in `exists`, `mode`, `owner`, `target`, `running`. */
  readonly property: string;
  /** As it is; null: it is not there. */
  readonly before: string | null;
  /** As it should be; null: it should not be there. */
  readonly after: string | null;
}

export interface ContentDifference {
  readonly property: 'content';
  /** null: there is no file. */
  readonly before: Content | null;
  readonly after: Content;
}

/** Why it is not known whether the resource is as it should be, or why it cannot be made so. Nothing is changed then. */
export interface Obstacle {
  readonly property: 'obstacle';
  readonly reason: string;
  /** What to do about it. */
  readonly hint: string;
}

export function isObstacle(difference: Difference): difference is Obstacle {
  return difference.property === 'obstacle';
}

export function isChange(difference: Difference): difference is PropertyDifference | ContentDifference {
  return !isObstacle(difference);
}

export function isContent(difference: Difference): difference is ContentDifference {
  return difference.property === 'content';
}
