import type { Session } from '../../ssh/session.ts';
import { asideScript } from './aside-script.ts';

/**
 * Has a master step aside, or come back.
 * @returns What went wrong, in its own words; null: nothing.
 * @throws Unreachable
 */
export async function stepAside(session: Pick<Session, 'run'>, aside: boolean): Promise<string | null> {
  const { code, stderr } = await session.run(asideScript(aside), { timeout: 30 });
  if (code === 0) return null;
  return stderr.toString().trim() || `the script ended with ${code}`;
}
