import type { Answer } from './observation.ts';

/** Why a tool told nothing; null: it did. Its script ends with the tool, and so with the tool's own status. */
export function whyNot(
  tool: string,
  debianPackage: string,
  { output, status }: Pick<Answer, 'output' | 'status'>,
): string | null {
  if (status === 0) return null;
  if (status === 127) return missing(tool, debianPackage);
  if (status === 124 || status === 137) return `${tool} did not end in time`;
  const [said = ''] = output.trim().split('\n');
  return `${tool} ended with ${status}${said === '' ? '' : `: ${said}`}`;
}

/** As in `ss is not on the host; the package iproute2 has it`. */
export function missing(tool: string, debianPackage: string): string {
  return `${tool} is not on the host; the package ${debianPackage} has it`;
}
