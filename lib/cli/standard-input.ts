import type { Shell } from './shell.ts';

/** What is read from standard input has no file. */
export const standardInput = '-';

/** All of standard input, as it came. */
export async function inputBytes({ stdin }: Pick<Shell, 'stdin'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
