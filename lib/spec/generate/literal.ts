/** A text as TypeScript: in single quotes, or in double ones where that takes fewer backslashes. */
export function literal(text: string): string {
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  const quoted = JSON.stringify(text);
  if (singles > doubles) return quoted;
  return `'${quoted.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
