import type { X509Certificate } from 'node:crypto';

/** How a private key on the host goes with a certificate. */
export type KeyMatch = 'same' | 'other' | 'unreadable' | 'no openssl';

export interface CertificateState {
  readonly certificate: X509Certificate | null;
  /** Why there is none. */
  readonly problem: string | null;
  /** Milliseconds since 1970, on the clock of where it was looked at. */
  readonly now: number;
  /** Why a client does not trust it; null: it does. Only where a sentence asks for it. */
  readonly trust?: string | null;
  /** Why nobody could judge that; null: somebody did. */
  readonly unjudged?: string | null;
  readonly key?: KeyMatch;
  /** What was agreed on with a server, as in `TLSv1.3`; not there: nobody spoke, as with a file. */
  readonly protocol?: string;
}

/** When it begins and ends, in milliseconds since 1970. */
export function dates(certificate: X509Certificate | null): { from: number; to: number } {
  return { from: Date.parse(certificate?.validFrom ?? ''), to: Date.parse(certificate?.validTo ?? '') };
}
