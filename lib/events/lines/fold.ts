/** Breaks a line, so that it fits a width less so many columns. What follows the first line is indented. */
export type Fold = (line: string, less: number, indent: string) => string[];

/** Where there is no width, as in a file. */
export const asItIs: Fold = (line) => [line];
