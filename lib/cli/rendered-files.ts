import type { HostConfig } from '../roles/render.ts';

/** A file that a host gets: its text, or the file on this machine that it is a copy of. */
export interface RenderedFile {
  readonly host: string;
  readonly path: string;
  readonly role: string | null;
  /** Null: 0644, or as it is. */
  readonly mode: string | null;
  readonly owner: string | null;
  readonly group: string | null;
  readonly sensitive: boolean;
  readonly text: string | null;
  readonly local: string | null;
}

export function renderedFiles({ host, resources }: HostConfig): RenderedFile[] {
  return resources.flatMap((resource) => {
    if (resource.kind !== 'file' || resource.absent === true) return [];
    const { path, role = null, mode = null, owner = null, group = null, sensitive = false, content } = resource;
    const text = 'text' in content ? content.text : null;
    return [
      { host, path, role, mode, owner, group, sensitive, text, local: 'local' in content ? content.local : null },
    ];
  });
}
