/** What the configurations of all dialects have in common, as far as values are looked at together. */
export interface CommonConfig {
  readonly location: string;
  readonly admin: string;
  readonly hostname: string;
  readonly limits: {
    readonly clients: number;
    readonly sources: number;
    readonly 'queue-size': number;
    readonly 'burst-size': number;
  };
  readonly 'listen-socket': readonly { readonly port: number; readonly 'bind-address'?: string }[];
  readonly relay?: readonly { readonly 'local-mount': string }[];
  readonly mount?: readonly CommonMount[];
}

export interface CommonMount {
  readonly '@type'?: 'normal' | 'default';
  readonly 'mount-name'?: string;
  /** In KH a file has its rate beside it. */
  readonly 'fallback-mount'?: string | { readonly ''?: string };
  readonly 'fallback-override'?: 0 | 1 | 'none' | 'all';
  readonly 'fallback-when-full'?: 0 | 1;
  readonly 'queue-size'?: number;
  readonly 'burst-size'?: number;
}
