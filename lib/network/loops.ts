/**
 * The loops of a graph in which each node leads to at most one other. Each loop once, beginning where it is
 * first entered. Linear.
 */
export function loopsOf(nodes: Iterable<string>, next: (node: string) => string | undefined): string[][] {
  const walkOf = new Map<string, number>();
  const loops: string[][] = [];
  let walk = 0;
  for (const start of nodes) {
    walk++;
    const path: string[] = [];
    let node: string | undefined = start;
    while (node !== undefined && !walkOf.has(node)) {
      walkOf.set(node, walk);
      path.push(node);
      node = next(node);
    }
    if (node !== undefined && walkOf.get(node) === walk) loops.push(path.slice(path.indexOf(node)));
  }
  return loops;
}
