import { expect } from 'chai';
import { render } from './rendering.ts';

/** Templates with `^` under what a fault must point at, as in a diagnostic. */
const cases: [string, string, Record<string, string>?][] = [
  ['{{ nothing }}', '   ^^^^^^^'],
  ['{{nothing}}', '  ^^^^^^^'],
  ['{{- nothing -}}', '    ^^^^^^^'],
  ['{{ mount.nothing }}', '         ^^^^^^^'],
  ['{{ mount["nothing"] }}', '         ^^^^^^^^^'],
  ['{{ mount.name.nothing }}', '              ^^^^^^^'],
  ['{{ a }}', '   ^'],
  ['é {{ nothing }}', '     ^^^^^^^'],
  ['{% if mount.nothing %}{% endif %}', '            ^^^^^^^'],
  ['{%- if mount.nothing -%}{% endif %}', '             ^^^^^^^'],
  ['    {% if mount.nothing %}{% endif %}', '                ^^^^^^^'],
  ['{{ words | join(nothing) }}', '                ^^^^^^^'],
  ['{{ mount.fallback }}', '   ^^^^^^^^^^^^^^'],
  ['{{ mount.fallback -}}', '   ^^^^^^^^^^^^^^'],
  ['{{   mount.fallback   }}', '     ^^^^^^^^^^^^^^'],
  ['{{ mount.bitrate + "a" }}', '   ^^^^^^^^^^^^^^^^^^^'],
  ['{{ (1 + 2) ~ upstream }}', '   ^^^^^^^^^^^^^^^^^^'],
  ['{{ "a" | int }}', '         ^^^'],
  ['{{ 1 is startingwith("a") }}', '        ^^^^^^^^^^^^'],
  ['{{ mount.name("a") }}', '         ^^^^'],
  ['{% for x in upstream %}{% endfor %}', '            ^^^^^^^^'],
  ['{% for x in upstream -%}{% endfor %}', '            ^^^^^^^^'],
];

describe('a fault points at what is wrong', () => {
  for (const [template, carets] of cases) {
    for (const [above, line] of [
      ['', 1],
      ['x\n', 2],
      ['{% if mount.public %}\n{# note #}\n{% endif %}\n', 4],
      ['{% raw %}\n\n{% endraw %}', 3],
    ] as const) {
      it(`in line ${line} of ${JSON.stringify(above + template)}`, () => {
        const { raw } = render(above + template);
        const origins = raw.map((fault) => fault.spot.origin);
        const lead = above.endsWith('\n') || above === '' ? 0 : '{% endraw %}'.length;
        const column = carets.indexOf('^') + 1 + lead;
        const length = carets.trim().length;
        expect(origins).to.deep.equal([{ file: '/templates/main', line, column, length }]);
      });
    }
  }

  it('in the template that it is in', () => {
    const templates = { lib: '\n{% macro m(a) %}\n  {{ a.nothing }}{% endmacro %}', part: '{{ mount.nothing }}' };
    const { faults } = render('{% import "lib" as l %}\n{{ l.m(mount) }}{% include "part" %}', { templates });
    expect(faults.map((fault) => fault.split(' ')[1])).to.deep.equal(['lib:3:8+7', 'part:1:10+7']);
  });

  it('in a block that another template overrides', () => {
    const templates = { p: '\n\n {% block a %}{{ mount.one }}{% endblock %}{{ mount.two }}' };
    const { faults } = render('{% extends "p" %}\n{% block a %}{{ mount.three }}{{ super() }}{% endblock %}', {
      templates,
    });
    expect(faults.map((fault) => fault.split(' ')[1])).to.deep.equal(['main:2:23+5', 'p:3:24+3', 'p:3:53+3']);
  });
});
