import type { LabFiles } from './files.ts';
import type { Image } from './image/image.ts';
import type { LabBox, LabPlan } from './plan.ts';
import type { Report } from './progress.ts';

export type DriverName = 'nspawn' | 'vagrant';

/** A lab that a driver works on. */
export interface Lab {
  readonly plan: LabPlan;
  readonly files: LabFiles;
  /** The base image that its boxes stand on. */
  readonly image: Image;
  /** Vagrant's provider, as in `lxc`; null for nspawn. */
  readonly provider: string | null;
}

/** `cut`: it runs, and its link is down. */
export interface BoxState {
  readonly state: 'up' | 'cut' | 'down';
  /** The box's first process, seen from this machine; null where the driver cannot tell. */
  readonly pid: number | null;
  /** Bytes. */
  readonly memory: number | null;
}

/**
 * How boxes come to be. Each call may find the lab in any state, as a crash of this program or of the
 * machine left it, and leaves it as it says: calling again does nothing.
 */
export interface Driver {
  readonly name: DriverName;
  /** Everything that must be there before the first box: images, the network, the package cache. */
  prepare(lab: Lab, report: Report): Promise<void>;
  /** Starts these boxes, those that run excepted, and waits until sshd of each listens. */
  start(lab: Lab, boxes: readonly LabBox[], report: Report): Promise<void>;
  /** Shuts a box down, as its power button does. */
  stop(lab: Lab, box: LabBox): Promise<void>;
  /** Takes its power away. */
  kill(lab: Lab, box: LabBox): Promise<void>;
  /** Takes the power of boxes away and forgets all that was written to them; their network stays. */
  wipe(lab: Lab, boxes: readonly LabBox[]): Promise<void>;
  /** Takes boxes away, with all that was written to them. */
  remove(lab: Lab, boxes: readonly LabBox[]): Promise<void>;
  /** Pulls its network plug, or puts it back. */
  link(lab: Lab, box: LabBox, state: 'cut' | 'heal'): Promise<void>;
  /** The public host key of each box, as `ssh-ed25519 AAAA…`. */
  hostKeys(lab: Lab): Promise<Map<string, string>>;
  states(lab: Lab): Promise<Map<string, BoxState>>;
  /** Takes everything away that `prepare` and `start` made, but what other labs share. */
  down(lab: Lab): Promise<void>;
}
