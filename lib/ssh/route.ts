/** Everything needed to open one connection: the inventory's word first, then the SSH configuration's. */
export interface Route {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly hostKeys: 'strict' | 'accept-new';
  readonly hostKeyAlias: string | null;
  readonly knownHostsFiles: readonly string[];
  /** `named` files must exist; `configured` and `default` ones are tried if they do. */
  readonly identityFiles: readonly { readonly file: string; readonly from: 'named' | 'configured' | 'default' }[];
  /** Offer the keys of `identityFiles` and no other that the agent holds. */
  readonly identitiesOnly: boolean;
  readonly agent: string | null;
  /** Seconds, for this connection alone: a jump host has its own. */
  readonly connectTimeout: number;
  /** Seconds between questions to a silent host, and how many may stay unanswered. */
  readonly keepalive: { readonly interval: number; readonly count: number };
  /** The jump host that this connection goes through. */
  readonly via: Route | null;
}
