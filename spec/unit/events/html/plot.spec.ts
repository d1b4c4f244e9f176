import { expect } from 'chai';
import { plotFigure } from '../../../../lib/events/html/plot.ts';
import type { Hearing } from '../../../../lib/events/types.generated.ts';
import { hearing } from '../reporters/recorded.ts';

const hour: Hearing = {
  ...hearing,
  levels: Array.from({ length: 36_000 }, (_, index) => {
    if (index >= 10_000 && index < 10_005) return null;
    return index >= 20_000 && index < 20_004 ? -90 : -30 + 12 * Math.sin(index);
  }),
  gaps: [{ at: 1000, seconds: 0.5 }],
};

describe('the plot of an hour', () => {
  const svg = plotFigure(hour);

  it('is no larger than what can be seen of it', () => {
    expect(svg.length).to.be.below(25_000);
    expect(plotFigure({ ...hour, levels: [...hour.levels, ...hour.levels] }).length).to.be.below(25_000);
  });

  it('still shows half a second of nothing, and less than that of silence', () => {
    expect(svg.match(/<rect class="gap"[^>]*width="1"/g)).to.have.length(1);
    expect(svg.match(/<rect class="silence"[^>]*width="1"/g)).to.have.length(1);
    const [, curve = ''] = /class="level" d="([^"]*)"/.exec(svg) ?? [];
    expect(curve.match(/M/g)).to.have.length(2);
    // Down to the floor, where the silence is.
    expect(curve).to.contain('V164');
  });

  it('is as small of silences and gaps by the thousand, and counts what it does not tell', () => {
    const levels = hour.levels.map((_, index) => (index % 4 < 2 ? -90 : -20));
    const gaps = Array.from({ length: 3000 }, (_, index) => ({ at: index * 1.2, seconds: 0.1 }));
    const text = plotFigure({ ...hour, levels, gaps });
    expect(text.length).to.be.below(40_000);
    expect(text).to.contain(', 0.10 s at 8.4 s and 2992 more');
  });
});
