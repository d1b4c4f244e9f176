import { expect } from 'chai';
import { describe, it } from 'mocha';
import { interruptedText } from '../../../lib/cli/interrupted-text.ts';

describe('what is said at the second Ctrl-C', () => {
  it('names the relays that are still drained, and the command that brings them back', () => {
    expect(interruptedText(['eu1', 'us1'])).to.match(
      /by themselves\. Still drained: eu1, us1\. When they are well: aircheck undrain eu1 us1$/,
    );
  });

  it('is only about hosts where none is', () => {
    expect(interruptedText([])).to.match(/by themselves$/);
  });
});
