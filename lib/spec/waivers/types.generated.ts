// Generated from schemas/waivers.schema.json by `npm run types`. Do not edit.

/**
 * Specs that may fail for a while: a file for --waivers.
 */
export interface WaiversData {
  /**
   * What may fail, each until a day.
   */
  waivers: WaiverData[];
}
export interface WaiverData {
  /**
   * Text that stands in the full title of a spec, or a /pattern/ that it fits, as with --grep.
   */
  spec: string;
  /**
   * Of which hosts that is said: a pattern, as in --limit. Without it of any, and of the network.
   */
  hosts?: string;
  /**
   * Why it may fail. Every report has it.
   */
  reason: string;
  /**
   * The last day on which it may fail (in UTC), as in 2026-12-31.
   */
  until: string;
}
