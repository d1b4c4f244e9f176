import type { SoundFormat } from './sound-format.ts';

/** What the first packet of a logical stream says of it; null for what is no sound that we know. */
export function readOggHeader(packet: Buffer): SoundFormat | null {
  if (starts(packet, '\x01vorbis') && packet.length >= 16) {
    return { container: 'ogg', codec: 'vorbis', samplerate: packet.readUInt32LE(12), channels: packet[11] ?? 0 };
  }
  // Opus plays at 48 kHz, whatever was put in (RFC 7845, section 5.1).
  if (starts(packet, 'OpusHead') && packet.length >= 19) {
    return { container: 'ogg', codec: 'opus', samplerate: 48000, channels: packet[9] ?? 0 };
  }
  // The name, a version, the number of headers, then native FLAC: 'fLaC' and STREAMINFO.
  if (starts(packet, '\x7fFLAC') && packet.length >= 51) {
    const samplerate = packet.readUIntBE(27, 3) >> 4;
    return { container: 'ogg', codec: 'flac', samplerate, channels: (((packet[29] ?? 0) >> 1) & 7) + 1 };
  }
  return null;
}

/** The title in a packet of comments, with the artist before it, as ICY has it; null if this is none, or has no title. */
export function readOggTitle(packet: Buffer): string | null {
  const start = commentsStart(packet);
  if (start === null) return null;
  const comments = new Map<string, string>();
  try {
    let at = start + 4 + packet.readUInt32LE(start);
    const count = packet.readUInt32LE(at);
    at += 4;
    for (let index = 0; index < count; index++) {
      const length = packet.readUInt32LE(at);
      const [name = '', ...value] = packet.toString('utf8', at + 4, at + 4 + length).split('=');
      comments.set(name.toLowerCase(), value.join('='));
      at += 4 + length;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const title = comments.get('title');
  const artist = comments.get('artist');
  if (title === undefined) return null;
  return artist === undefined || artist === '' ? title : `${artist} - ${title}`;
}

function commentsStart(packet: Buffer): number | null {
  if (starts(packet, '\x03vorbis')) return 7;
  if (starts(packet, 'OpusTags')) return 8;
  // In FLAC a block of metadata of type 4. A frame of sound begins with 0xff.
  const first = packet[0] ?? 0xff;
  return first !== 0xff && (first & 0x7f) === 4 ? 4 : null;
}

function starts(packet: Buffer, name: string): boolean {
  return packet.toString('latin1', 0, name.length) === name;
}
