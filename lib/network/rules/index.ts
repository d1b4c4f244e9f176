import { accountNames } from './account-names.ts';
import { addresses } from './addresses.ts';
import { bitrate } from './bitrate.ts';
import { defaultIdentity } from './default-identity.ts';
import { dialect } from './dialect.ts';
import { directors } from './directors.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicatePath } from './duplicate-path.ts';
import { duplicatePriority } from './duplicate-priority.ts';
import { duplicatePublicName } from './duplicate-public-name.ts';
import { duplicateSshAddress } from './duplicate-ssh-address.ts';
import { encoding } from './encoding.ts';
import { failover } from './failover.ts';
import { fallbackLoop } from './fallback-loop.ts';
import { fallbackMismatch } from './fallback-mismatch.ts';
import { formerNames } from './former-names.ts';
import { guarded } from './guarded.ts';
import { holdFile } from './hold-file.ts';
import { link } from './link.ts';
import { listen } from './listen.ts';
import { longTexts } from './long-texts.ts';
import { longTtl } from './long-ttl.ts';
import { masters } from './masters.ts';
import { missingStation } from './missing-station.ts';
import { mountOrigin } from './mount-origin.ts';
import { mountWithoutSource } from './mount-without-source.ts';
import { mustPlay } from './must-play.ts';
import { nameservers } from './nameservers.ts';
import { networks } from './networks.ts';
import { patterns } from './patterns.ts';
import { playlistWithoutFiles } from './playlist-without-files.ts';
import { queueSize } from './queue-size.ts';
import { recordings } from './recordings.ts';
import { regionWithoutRelays } from './region-without-relays.ts';
import { relayLoop } from './relay-loop.ts';
import { relaying } from './relaying.ts';
import { reservedUser } from './reserved-user.ts';
import { rollout } from './rollout.ts';
import type { Rule } from './rule.ts';
import { serverLimits } from './server-limits.ts';
import { standbyPassword } from './standby-password.ts';
import { starvingTier } from './starving-tier.ts';
import { studioSource } from './studio-source.ts';
import { takeover } from './takeover.ts';
import { tierOrder } from './tier-order.ts';
import { unknownMount } from './unknown-mount.ts';
import { unknownRegion } from './unknown-region.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownStorage } from './unknown-storage.ts';
import { unknownUpstream } from './unknown-upstream.ts';
import { unusedSource } from './unused-source.ts';

/** Every rule. docs/network.md says what each looks for. */
export const rules: readonly Rule[] = [
  // Names that stand for nothing.
  unknownRegion,
  unknownUpstream,
  unknownMount,
  unknownSource,
  unknownStorage,
  patterns,
  // Two things where there can be one.
  duplicateName,
  duplicateAddress,
  duplicateSshAddress,
  duplicatePublicName,
  duplicatePath,
  formerNames,
  duplicatePriority,
  // Who feeds whom.
  missingStation,
  masters,
  relayLoop,
  tierOrder,
  starvingTier,
  regionWithoutRelays,
  failover,
  takeover,
  link,
  // Names.
  nameservers,
  directors,
  networks,
  mustPlay,
  longTtl,
  // Changes.
  rollout,
  // Icecast.
  dialect,
  listen,
  relaying,
  addresses,
  defaultIdentity,
  serverLimits,
  guarded,
  standbyPassword,
  // Mounts.
  mountOrigin,
  mountWithoutSource,
  fallbackLoop,
  fallbackMismatch,
  holdFile,
  longTexts,
  queueSize,
  bitrate,
  encoding,
  // Sources and people.
  playlistWithoutFiles,
  unusedSource,
  studioSource,
  accountNames,
  recordings,
  reservedUser,
];
