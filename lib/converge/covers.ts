/** Whether a path is what a service reads, or lies in a directory that it reads. */
export function covers(read: string, path: string): boolean {
  return path === read || path.startsWith(`${read}/`);
}
