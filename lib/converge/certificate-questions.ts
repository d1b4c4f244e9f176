import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tlsOf } from '../icecast/questions.ts';
import type { FileContent } from '../resources/step.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import type { CertificateQuestion } from './transaction/question-lines.ts';

/**
 * Whether a daemon shows the certificate that it was given: Icecast reads it when it starts, and never again; and where
 * it cannot be used it speaks without TLS. One that is sent as it lies here is read here.
 *
 * @param paths Those that change.
 */
export function certificateQuestions(
  service: ServiceResource,
  resources: readonly Resource[],
  paths: readonly string[],
): CertificateQuestion[] {
  const configuration = service.reads?.find(({ change }) => change === 'icecast')?.path;
  const xml = configuration === undefined ? null : wantedText(configuration, resources);
  const tls = xml === null ? null : tlsOf(xml);
  if (tls === null || !paths.some((path) => path === tls.certificate || path === configuration)) return [];
  const sha256 = fingerprint(wantedText(tls.certificate, resources));
  return sha256 === null ? [] : tls.sockets.map((socket) => ({ ask: 'certificate', ...socket, sha256 }));
}

/** SHA-256 over the certificate itself, in hexadecimal digits; null: it is none. */
function fingerprint(pem: string | null): string | null {
  try {
    return pem === null ? null : new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
  } catch {
    return null;
  }
}

function wantedText(path: string, resources: readonly Resource[]): string | null {
  const wanted = resources.find((resource) => resource.kind === 'file' && resource.path === path);
  if (wanted?.kind !== 'file' || wanted.absent) return null;
  const content: FileContent = wanted.content;
  return 'text' in content ? content.text : textAt(content.local);
}

function textAt(local: string): string | null {
  try {
    return readFileSync(local, 'utf8');
  } catch {
    // It was there when its sum was taken: sending it says what is wrong.
    return null;
  }
}
