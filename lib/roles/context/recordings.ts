import { pointer } from '../../inventory/pointer.ts';
import { isOrigin } from '../../network/icecast/relays.ts';
import type { Host, Mount, Network } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';
import { remoteOf } from './storages.ts';

/** A recording as templates see it, on one master. */
export interface RecordingContext {
  readonly name: string;
  readonly mount: string;
  /** Of its files' names, as in `mp3`. */
  readonly ending: string;
  /** Seconds of sound in a file. */
  readonly cut: number;
  /** Bytes of the longest file that may be. */
  readonly longest: number;
  /** Days. */
  readonly keep: number;
  /** Bytes. */
  readonly at_most: number;
  /** `directory`: of a storage that is one on the master itself. */
  readonly upload: { readonly remote: string; readonly directory: string | null; readonly keep: number | null } | null;
}

const endings = { mp3: 'mp3', vorbis: 'ogg', opus: 'opus', aac: 'aac', flac: 'ogg' } as const;

/** Those of the mounts that come in at this master: what it played there is recorded there. */
export function recordingContexts(network: Network, host: Host, origins: Origins): RecordingContext[] {
  if (host.kind !== 'master') return [];
  return network.recordings.flatMap((recording) => {
    const mount = network.mounts.find(({ name }) => name === recording.mount);
    if (mount === undefined || !isOrigin(host, mount)) return [];
    const { name, cut, keep, atMost, upload } = recording;
    const context = {
      ...{ name, mount: mount.name, ending: endings[mount.format], cut, keep, at_most: atMost },
      longest: Math.ceil((rateOf(mount) / 8) * (cut + 120) * 1.1) + mount.burstSize,
      upload:
        upload === null
          ? null
          : {
              remote: remoteOf(network, upload.storage, upload.path, host.name, name),
              directory: directoryOf(network, upload.storage),
              keep: upload.keep,
            },
    };
    origins.register(context, inventoryLocator(network.inventory, [pointer('recordings', name)]));
    return [context];
  });
}

function directoryOf({ storages }: Network, name: string): string | null {
  const storage = storages.get(name);
  return storage?.kind === 'directory' ? storage.path : null;
}

/** Bits per second; of flac the most that it can be. */
function rateOf({ bitrate, samplerate, channels }: Mount): number {
  return bitrate === null ? samplerate * channels * 16 : bitrate * 1000;
}
