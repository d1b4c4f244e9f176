import path from 'node:path';
import { credentials } from '../credentials.ts';
import type { HomeFiles } from '../files.ts';
import { aptSource } from './apt-source.ts';
import { recipeDigest } from './recipe.ts';

/** A base image, built or not yet. It is whole if its tree exists. */
export interface Image {
  readonly digest: string;
  /** The tree of files that every box starts from; never written to. */
  readonly rootfs: string;
}

/** The image that this recipe makes with this home's key and this machine's package sources. */
export async function plannedImage(files: HomeFiles, provider: string | null): Promise<Image> {
  const login = await credentials(files);
  // Hypervisors bring images of their own.
  if (provider !== null && provider !== 'lxc') return imageOf(files, provider);
  return imageOf(files, recipeDigest(await aptSource(), login));
}

export function imageOf(files: HomeFiles, digest: string): Image {
  return { digest, rootfs: path.join(files.images, digest, 'rootfs') };
}
