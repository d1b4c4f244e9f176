import type { LabProgress, Report } from '../../../lab/progress.ts';
import type { GlobalOptions } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';

/** Says on standard error how a lab comes along; what takes long before it begins. */
export function labReport({ output }: Shell, { quiet, verbose }: Pick<GlobalOptions, 'quiet' | 'verbose'>): Report {
  return (progress) => {
    const line = quiet === true ? null : progressLine(progress, verbose === true);
    if (line !== null) output.err(`${line}\n`);
  };
}

/** A step in words, or null if it is told only on request. */
export function progressLine(progress: LabProgress, verbose: boolean): string | null {
  switch (progress.type) {
    case 'waiting':
      return `waiting for ${progress.for}`;
    case 'installing':
      return `installing ${progress.packages.join(' ')}`;
    case 'image-build':
      if (progress.line === null) return 'building the base image, once: about half a minute';
      return verbose ? progress.line : null;
    case 'image-built':
      return `built in ${progress.seconds.toFixed(0)} s: ${progress.directory}`;
    case 'driver':
    case 'box-starting':
      return verbose ? (progress.type === 'driver' ? progress.line : `${progress.box}: starting`) : null;
    case 'box-ready':
      return verbose ? `${progress.box}: ready after ${progress.seconds.toFixed(1)} s` : null;
  }
}
