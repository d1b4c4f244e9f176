import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Finding } from '../../inventory/diagnostic.ts';

/** What keeps OpenSSL, and so Icecast, from using a PEM file as a certificate with its key. */
export function checkCertificate(text: string): Finding | undefined {
  const problem = problemWith(text);
  if (problem === undefined) return undefined;
  return {
    code: 'bad-certificate',
    severity: 'error',
    message: `the certificate ${problem}, so that Icecast would speak plain text where TLS was meant`,
    hint: 'put the certificate, its chain and its key, without a passphrase, into one file, in this order',
  };
}

function problemWith(text: string): string | undefined {
  const certificate = readable(() => new X509Certificate(text));
  if (certificate === undefined) return 'is not there, or cannot be read as PEM';
  const key = readable(() => createPrivateKey(text));
  if (key === undefined) return 'has no private key that can be read without a passphrase';
  return certificate.checkPrivateKey(key) ? undefined : 'is not that of its private key';
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
