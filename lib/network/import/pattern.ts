/** Whether the name of a mount stands for several. */
export function isPattern(name: string): boolean {
  return /[*?[\\]/.test(name);
}

/** Whether a name fits a pattern as fnmatch(3) with FNM_PATHNAME has it, which Icecast uses. */
export function fits(name: string, pattern: string): boolean {
  const source = pattern.replace(/\[!?[^\]/]*\]|\\?[\s\S]/g, (part) => {
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 1 && part.startsWith('[')) return part.replace(/^\[!/, '[^');
    return (part.length > 1 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`).test(name);
}
