import { ROOM_PATH, type Room, roomOn } from '../../network/director/room.ts';
import type { Host, Network } from '../../network/network.ts';

/** How a relay tells directors what is left of its room, as templates see it. */
export interface RoomContext extends Room {
  /** Where NGINX tells them. */
  readonly path: string;
}

/** Null where nobody asks. */
export function roomContext(network: Network, host: Host): RoomContext | null {
  const room = roomOn(network, host);
  return room === null ? null : { ...room, path: ROOM_PATH };
}
