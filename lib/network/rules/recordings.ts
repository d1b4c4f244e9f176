import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { bytesOf, daysOf, sizeInWords } from '../measures.ts';
import { bytesFor, recordingDefaults } from '../recordings.ts';
import type { Written } from '../written.ts';

/** A recording of a mount that asks for a login, or one that takes more room than it may have. */
export function* recordings(written: Written): Generator<Diagnostic> {
  for (const [name, recording] of written.recordings) {
    const mount = written.mounts.get(recording.mount);
    if (mount === undefined) continue;
    if (mount.authentication !== undefined || mount.only_as_fallback === true) {
      yield written.inventory.at(pointer('recordings', name, 'mount'), {
        code: 'recording-needs-login',
        severity: 'error',
        message: `\`${recording.mount}\` does not let everybody listen, and so not the recorder`,
        hint: 'record a mount that anybody may hear; `hidden: true` keeps one out of all lists',
      });
    }
    if (recording.at_most === undefined || mount.bitrate === undefined) continue;
    const keep = recording.keep ?? recordingDefaults.keep;
    const days = daysOf(keep);
    const needed = bytesFor(mount, days);
    const allowed = bytesOf(recording.at_most);
    if (needed <= allowed) continue;
    yield written.inventory.at(pointer('recordings', name, 'at_most'), {
      code: 'recording-too-long',
      severity: 'warning',
      message: `${keep} of \`${recording.mount}\` take ${sizeInWords(needed)}, and \`${name}\` may take ${recording.at_most}: the oldest files go after ${Math.floor((allowed / needed) * days)} days`,
      hint: `write \`at_most: ${sizeInWords(needed)}\`, or keep them for fewer days`,
    });
  }
}
