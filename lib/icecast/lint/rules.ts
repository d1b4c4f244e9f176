import { authenticationType } from './authentication-type.ts';
import { badPort } from './bad-port.ts';
import { bandwidth } from './bandwidth.ts';
import { bindName } from './bind-name.ts';
import { certificateRenewal } from './certificate-renewal.ts';
import { clients } from './clients.ts';
import { crowded } from './crowded.ts';
import { defaultAuthentication } from './default-authentication.ts';
import { defaultIdentity } from './default-identity.ts';
import { defaultPassword } from './default-password.ts';
import { deprecated } from './deprecated.ts';
import { duplicateMount } from './duplicate-mount.ts';
import { emptyElement } from './empty-element.ts';
import { emptyStreamList } from './empty-stream-list.ts';
import { fallbackFormat } from './fallback-format.ts';
import { fallbackLoop } from './fallback-loop.ts';
import { fileDescriptors } from './file-descriptors.ts';
import { htpasswdFile } from './htpasswd-file.ts';
import { lateOnDemand } from './late-on-demand.ts';
import { lostFallback } from './lost-fallback.ts';
import { lostHeader } from './lost-header.ts';
import { masterIncomplete } from './master-incomplete.ts';
import { mountType } from './mount-type.ts';
import { noCertificate } from './no-certificate.ts';
import { noFallback } from './no-fallback.ts';
import { noRelayPassword } from './no-relay-password.ts';
import { noSlash } from './no-slash.ts';
import { noWayBack } from './no-way-back.ts';
import { notANumber } from './not-a-number.ts';
import { onlyTls } from './only-tls.ts';
import { openLogin } from './open-login.ts';
import { otherDialect } from './other-dialect.ts';
import { paddedText } from './padded-text.ts';
import { portTwice } from './port-twice.ts';
import { queueBelowBurst } from './queue-below-burst.ts';
import { relativePath } from './relative-path.ts';
import { relayCredentials } from './relay-credentials.ts';
import { relayOfItself } from './relay-of-itself.ts';
import { relayRetry } from './relay-retry.ts';
import { relayTwice } from './relay-twice.ts';
import { relayWithoutPort } from './relay-without-port.ts';
import type { LintRule } from './rule.ts';
import { scriptArguments } from './script-arguments.ts';
import { sharedFallback } from './shared-fallback.ts';
import { sources } from './sources.ts';
import { takenListeners } from './taken-listeners.ts';
import { unknownElement } from './unknown-element.ts';
import { unknownOption } from './unknown-option.ts';
import { wildcardMount } from './wildcard-mount.ts';
import { withoutEffect } from './without-effect.ts';

/** Every rule, in the order in which the documentation has them. */
export const rules: readonly LintRule[] = [
  // What Icecast makes of what it reads.
  emptyElement,
  notANumber,
  badPort,
  paddedText,
  relativePath,
  lostHeader,
  unknownElement,
  otherDialect,
  withoutEffect,
  deprecated,
  defaultIdentity,
  // Relays.
  relayRetry,
  noFallback,
  lostFallback,
  relayWithoutPort,
  relayCredentials,
  relayTwice,
  relayOfItself,
  lateOnDemand,
  emptyStreamList,
  masterIncomplete,
  noRelayPassword,
  // Mounts and fallbacks.
  fallbackFormat,
  sharedFallback,
  takenListeners,
  noWayBack,
  fallbackLoop,
  duplicateMount,
  mountType,
  wildcardMount,
  noSlash,
  scriptArguments,
  // Who gets in.
  authenticationType,
  htpasswdFile,
  openLogin,
  unknownOption,
  defaultAuthentication,
  defaultPassword,
  noCertificate,
  onlyTls,
  certificateRenewal,
  portTwice,
  bindName,
  // How many.
  clients,
  sources,
  queueBelowBurst,
  fileDescriptors,
  crowded,
  bandwidth,
];
