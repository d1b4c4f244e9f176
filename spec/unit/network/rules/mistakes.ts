import { expect } from 'chai';
import { codes } from '../../../../lib/inventory/codes.ts';
import type { Diagnostic } from '../../../../lib/inventory/diagnostic.ts';
import { checkNetwork } from '../../../../lib/network/check.ts';
import { type Change, changedText, smallNetwork } from '../small-network.ts';

/** A mistake: what is written instead of what is right, and where the finding points. */
export interface Mistake {
  readonly what: string;
  readonly changes: readonly Change[];
  /** As in `error unknown-region`. */
  readonly finding: string;
  /** The text under the caret, and a part of the line that it stands in. Absent: what is missing has no place. */
  readonly at?: readonly [caret: string, line: string];
  /** What the message and the hint say. */
  readonly says?: RegExp;
}

/** One example for each mistake: it is reported, at its place, with a hint, and nothing else is. */
export function reportEach(mistakes: readonly Mistake[]): void {
  for (const { what, changes, finding: expected, at, says } of mistakes) {
    it(`report ${what}`, async () => {
      const findings = checkNetwork(await smallNetwork(...changes));
      expect(findings.map((finding) => `${finding.severity} ${finding.code}`)).to.deep.equal([expected]);
      for (const finding of findings) {
        expect(codes[finding.code]?.severity, 'as the catalogue says').to.equal(finding.severity);
        expect(placeOf(finding, changedText(changes))?.caret).to.equal(at?.[0]);
        expect(placeOf(finding, changedText(changes))?.line ?? '').to.contain(at?.[1] ?? '');
        expect(finding.hint, 'the hint').to.match(/\S/);
        expect(`${finding.message}; ${finding.hint}`).to.match(says ?? /./);
      }
    });
  }
}

function placeOf({ origin }: Diagnostic, text: string): { caret: string; line: string } | undefined {
  if (origin === undefined) return undefined;
  const line = text.split('\n')[origin.line - 1] ?? '';
  return { caret: line.slice(origin.column - 1, origin.column - 1 + origin.length), line };
}
