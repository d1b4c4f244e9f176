import picocolors from 'picocolors';

/** Functions that colour text, or leave it alone. */
export type Paint = ReturnType<typeof picocolors.createColors>;

export function paintFor(colour: boolean): Paint {
  return picocolors.createColors(colour);
}
