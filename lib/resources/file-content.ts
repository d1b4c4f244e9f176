import { createHash } from 'node:crypto';
import type { Content } from './difference.ts';
import type { FileContent } from './step.ts';

/** SHA-256 in lower-case hex. */
export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 that a file with this content has. */
export function contentSum(content: FileContent): string {
  return 'text' in content ? sha256(content.text) : content.sha256;
}

/** What a file will hold, for showing. */
export function wantedContent(content: FileContent): Content {
  return 'text' in content ? { text: content.text } : { bytes: content.size, sha256: content.sha256 };
}

/** What a file holds, for showing: text if it is UTF-8 without control characters that no text has. */
export function foundContent(bytes: Buffer | null, size: number, sum: string): Content {
  if (bytes === null) return { bytes: size, sha256: sum };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? { bytes: size, sha256: sum } : { text };
  } catch {
    return { bytes: size, sha256: sum };
  }
}
