import { expect } from 'chai';
import type { Format } from '../../../../lib/roles/escapers/escaper.ts';
import { render, textOf } from './rendering.ts';

const missing = 'undefined-member main:1:AT `mount.bitrte` is not defined [did you mean `bitrate`?]';
const unknown = 'undefined-variable main:1:AT `mont` is not defined [did you mean `mount`?]';

/** Every place that an undefined name can stand in. */
const undefinedPlaces: [string, string, string][] = [
  ['output', '{{ mount.bitrte }}', missing],
  ['output, a name', '{{ mont }}', unknown],
  ['a condition', '{% if mount.bitrte %}a{% endif %}', missing],
  ['a condition, a name', '{% if mont %}a{% endif %}', unknown],
  ['elif', '{% if upstream %}a{% elif mount.bitrte %}b{% endif %}', missing],
  ['a loop', '{% for x in mount.bitrte %}a{% endfor %}', missing],
  ['a loop over pairs', '{% for k, v in mount.bitrte %}a{% endfor %}', missing],
  ['a loop, a name', '{% for x in mont %}a{% endfor %}', unknown],
  ["a filter's value", '{{ mount.bitrte | default(1) }}', missing],
  ["a filter's argument", '{{ mount.fallback | default(mount.bitrte) }}', missing],
  ["a filter's named argument", '{{ words | join(separator=mount.bitrte) }}', missing],
  ["a test's value", '{{ mount.bitrte is none }}', missing],
  ["a test's argument", '{{ mount.name is startingwith(mount.bitrte) }}', missing],
  ['an inline if, its condition', '{{ 1 if mount.bitrte else 2 }}', missing],
  ['an inline if, its value', '{{ mount.bitrte if mount.public else 2 }}', missing],
  ['an inline if, its else', '{{ 1 if upstream else mount.bitrte }}', missing],
  ['and', '{{ mount.public and mount.bitrte }}', missing],
  ['or', '{{ upstream or mount.bitrte }}', missing],
  ['not', '{{ not mount.bitrte }}', missing],
  ['in, to the left', '{{ mount.bitrte in words }}', missing],
  ['in, to the right', '{{ "a" in mount.bitrte }}', missing],
  ['a comparison, to the left', '{{ mount.bitrte == 1 }}', missing],
  ['a comparison, to the right', '{{ 1 < mount.bitrte }}', missing],
  ['a sum', '{{ 1 + mount.bitrte }}', missing],
  ['a sign', '{{ -mount.bitrte }}', missing],
  ['a joined text', '{{ "a" ~ mount.bitrte }}', missing],
  ['an index', '{{ words[mount.bitrte] }}', missing],
  ['a list', '{{ [1, mount.bitrte] | length }}', missing],
  ['a mapping', '{{ {a: mount.bitrte} | length }}', missing],
  ['set', '{% set a = mount.bitrte %}', missing],
  ['a set block', '{% set a %}{{ mount.bitrte }}{% endset %}', missing],
  ['switch', '{% switch mount.bitrte %}{% case 1 %}{% endswitch %}', missing],
  ['case', '{% switch 1 %}{% case mount.bitrte %}{% endswitch %}', missing],
  ["a macro's argument", '{% macro m(a) %}{{ a }}{% endmacro %}{{ m(mount.bitrte) }}', missing],
  ["a macro's default", '{% macro m(a=mount.bitrte) %}{{ a }}{% endmacro %}{{ m() }}', missing],
  ["a macro's body", '{% macro m() %}{{ mount.bitrte }}{% endmacro %}{{ m() }}', missing],
  ['a call block', '{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ mount.bitrte }}{% endcall %}', missing],
  ['a filter block', '{% filter trim %}{{ mount.bitrte }}{% endfilter %}', missing],
  ['a block', '{% block b %}{{ mount.bitrte }}{% endblock %}', missing],
  ['include', '{% include mount.bitrte %}', missing],
  ['import', '{% import mount.bitrte as m %}', missing],
  ['extends', '{% extends mount.bitrte %}', missing],
  ['the target of a member', '{{ mount.bitrte.x }}', missing],
];

describe('an undefined value is a fault', () => {
  for (const [place, template, expected] of undefinedPlaces) {
    it(`in ${place}: ${template}`, () => {
      const name = expected === missing ? 'bitrte' : 'mont';
      const at = `${template.indexOf(name) + 1}+${name.length}`;
      expect(render(template).faults).to.deep.equal([expected.replace('AT', at)]);
    });
  }

  it('once for each place, not only the first', () => {
    const { faults } = render('{{ a }}\n{{ mount.b }} {{ mount.name }}\n  {{ c }}');
    expect(faults.map((fault) => fault.split(' `')[0])).to.deep.equal([
      'undefined-variable main:1:4+1',
      'undefined-member main:2:10+1',
      'undefined-variable main:3:6+1',
    ]);
  });

  it('where a variable is set on one branch only', () => {
    const { faults } = render('{% if upstream %}{% set a = 1 %}{% endif %}{{ a }}');
    expect(faults).to.deep.equal([
      'undefined-variable main:1:47+1 `a` is not defined [there is: station, mount, mounts, upstream, empty, words]',
    ]);
  });

  it('where a list ends', () => {
    expect(render('{{ words[2] }}').faults).to.deep.equal(['undefined-member main:1:10+1 `words[2]` is not defined']);
  });
});

describe('null', () => {
  it('is false in conditions', () => {
    expect(render('{% if upstream %}a{% else %}b{% endif %}{{ "c" if not upstream else "d" }}').text).to.equal('bc');
  });

  const faults: [string, string][] = [
    [
      '{{ mount.fallback }}',
      'null-output main:1:4+14 `mount.fallback` is null, which cannot be printed [print it inside `{% if … %}`, or give it a `| default(…)`]',
    ],
    [
      '{{ upstream.name }}',
      'null-member main:1:13+4 `upstream.name` is read from null [ask `{% if … %}` first: null means that there is none]',
    ],
    ['{% for x in upstream %}{% endfor %}', 'template-type main:1:13+8 `upstream`: null is not a list'],
    ['{{ "a" ~ upstream }}', 'template-type main:1:4+14 this expression: null cannot be joined to text'],
    ['{{ upstream + 1 }}', 'template-type main:1:4+12 this expression: null is not a number [text is joined by `~`]'],
    ['{{ upstream > 1 }}', 'template-type main:1:4+12 this expression: null and a number have no order'],
    ['{{ upstream | lower }}', 'bad-call main:1:15+5 `| lower`: its value is null [write `| default(…)` first]'],
    ['{{ "a" in upstream }}', 'template-type main:1:4+15 this expression: nothing is in null'],
    [
      '{{ "a" if upstream }}',
      'null-output main:1:4+15 this expression is null, which cannot be printed [print it inside `{% if … %}`, or give it a `| default(…)`]',
    ],
  ];
  for (const [template, fault] of faults) {
    it(`is a fault in ${template}`, () => expect(render(template).faults).to.deep.equal([fault]));
  }

  it('can be compared', () => {
    expect(render('{{ upstream == none }} {{ mount.bitrate != none }} {{ upstream is none }}').text).to.equal(
      'true true true',
    );
  });
});

describe('values of the wrong sort are faults', () => {
  const faults: [string, string][] = [
    ['{{ words }}', '`words` is a list, which cannot be printed'],
    ['{{ mount }}', '`mount` is a mapping, which cannot be printed'],
    ['{% if words %}{% endif %}', '`words`: a list is neither true nor false'],
    ['{{ words and 1 }}', '`words`: a list is neither true nor false'],
    ['{% for x in mount %}{% endfor %}', '`mount`: a mapping is not a list'],
    ['{% for x in "abc" %}{% endfor %}', '`"abc"`: text is not a list'],
    ['{% for k, v in "abc" %}{% endfor %}', '`"abc"`: text is not a mapping'],
    ['{{ mount.bitrate == "128" }}', 'this expression: a number is never equal to text'],
    ['{{ mount.bitrate < "a" }}', 'this expression: a number and text have no order'],
    ['{{ 1 in mount }}', 'this expression: a number cannot be in a mapping'],
    ['{{ mount.bitrate + "k" }}', 'this expression: text is not a number'],
    ['{{ 1 / 0 }}', 'this expression: the result is not a number'],
    ['{{ mount.public ~ "a" }}', 'this expression: true or false cannot be joined to text'],
    ['{{ mount.name.x }}', '`mount.name.x`: text has no member but `length`'],
    ['{{ mount.bitrate.x }}', '`mount.bitrate.x`: a number has no members'],
    ['{{ mount[words] }}', '`mount[words]`: a list cannot name a member'],
    ['{{ mount.name() }}', '`mount.name` is text, not a macro'],
    ['{{ 10 ** 30 }}', 'this expression is too large or too small to be printed as a number'],
    ['{{ 1 < 2 < 3 }}', 'comparisons cannot be chained'],
  ];
  for (const [template, message] of faults) {
    it(`in ${template}`, () => {
      const { raw, text } = render(template);
      expect(raw.map((fault) => fault.message)).to.deep.equal([message]);
      expect(text).to.equal('');
    });
  }
});

describe('a value in the wrong place of a template is a fault', () => {
  const faults: [string, Format, string][] = [
    ['name "{{ mount.name }}";', 'nginx', 'misplaced-value main:1:10+10 `mount.name` would be quoted twice'],
    [
      'name a{{ mount.name }};',
      'nginx',
      'misplaced-value main:1:10+10 `mount.name` would be quoted in the middle of a word',
    ],
    [
      'name {{ mount.name }}{{ mount.name }};',
      'nginx',
      'misplaced-value main:1:9+10 `mount.name` would be quoted in the middle',
    ],
    [
      'x {{- mount.name }};',
      'nginx',
      'misplaced-value main:1:7+10 `mount.name` would be quoted in the middle of a word',
    ],
    ['f("{{ mount.name }}")', 'liquidsoap', 'misplaced-value main:1:7+10 `mount.name` would be quoted twice'],
    ['echo "{{ mount.name }}"', 'shell', 'misplaced-value main:1:10+10 `mount.name` would be quoted twice'],
    ['{"a": "{{ mount.name }}"}', 'json', 'misplaced-value main:1:11+10 `mount.name` would be quoted twice'],
    [
      'ExecStart=/bin/x \\\n  a={{ mount.name }}b',
      'systemd',
      'misplaced-value main:2:8+10 `mount.name` would be quoted in',
    ],
    [
      '<a>{{ mount.public }}</a>',
      'xml',
      'template-type main:1:7+12 `mount.public` is true or false, which xml has no word for',
    ],
  ];
  for (const [template, format, start] of faults) {
    it(`in ${template}`, () => {
      const [fault = '', ...others] = render(template, { format }).faults;
      expect(fault.slice(0, start.length)).to.equal(start);
      expect(others.length).to.be.lessThan(2);
    });
  }

  it('but not what a template writes around tags', () => {
    expect(textOf('name {% if mount.public %}{{ mount.name }}{% endif %};', { format: 'nginx' })).to.equal(
      'name "/live.mp3";',
    );
    expect(textOf('f({{ mount.name }}, {{ mount.name }})', { format: 'liquidsoap' })).to.equal(
      'f("/live.mp3", "/live.mp3")',
    );
    expect(textOf('return 200 "a" {{ mount.name }};', { format: 'nginx' })).to.equal('return 200 "a" "/live.mp3";');
    expect(textOf('timeout {{ mount.bitrate }}s;', { format: 'nginx' })).to.equal('timeout 128s;');
  });
});
