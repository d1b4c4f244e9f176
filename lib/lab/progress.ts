/** One thing that happened while a lab came up or went down. */
export type LabProgress =
  | { readonly type: 'waiting'; readonly for: string }
  | { readonly type: 'image-build'; readonly line: string | null }
  | { readonly type: 'image-built'; readonly seconds: number; readonly directory: string }
  | { readonly type: 'installing'; readonly packages: readonly string[] }
  | { readonly type: 'box-starting'; readonly box: string }
  | { readonly type: 'box-ready'; readonly box: string; readonly seconds: number }
  | { readonly type: 'driver'; readonly line: string };

export type Report = (progress: LabProgress) => void;
