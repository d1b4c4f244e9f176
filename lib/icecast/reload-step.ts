/** One of several configurations that are reloaded one after the other. It holds the secrets that the new one holds. */
export interface ReloadStep {
  readonly xml: string;
  /** Mounts that must play before the next one. */
  readonly onAir: readonly string[];
  /** Mounts that must be gone before the next one. */
  readonly gone: readonly string[];
  /** With how many spaces the location must end that it tells before the next one; null: that is not asked. */
  readonly spaces: number | null;
}
