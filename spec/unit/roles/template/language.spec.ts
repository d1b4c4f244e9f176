import { expect } from 'chai';
import { evaluate, render, textOf } from './rendering.ts';

describe('the language of templates', () => {
  const texts: [string, string, string, Record<string, string>?][] = [
    ['prints values', '{{ mount.name }} {{ mount.bitrate }}', '/live.mp3 128'],
    ['prints booleans as the format spells them', '{{ mount.public }}', 'true'],
    ['reads members by index and by name', '{{ words[1] }}{{ mount["name"] }}{{ words.length }}', 'y/live.mp32'],
    [
      'loops',
      '{% for m in mounts %}{{ loop.index }}{{ m.name }}{% if not loop.last %}, {% endif %}{% endfor %}',
      '1/a, 2/b',
    ],
    ['loops over pairs', '{% for k, v in {a: 1, b: 2} %}{{ k }}={{ v }} {% endfor %}', 'a=1 b=2 '],
    ['says what to do with an empty list', '{% for m in empty %}a{% else %}none{% endfor %}', 'none'],
    ['counts', '{% for i in range(3) %}{{ i }}{% endfor %}{% for i in range(1, 3) %}{{ i }}{% endfor %}', '01212'],
    ['sets variables', '{% set a = 1 %}{% for w in words %}{% set a = a + 1 %}{% endfor %}{{ a }}', '3'],
    [
      'adds lists',
      '{% set a = [] %}{% for w in words %}{% set a = a + [w ~ "!"] %}{% endfor %}{{ a | join(" ") }}',
      'x! y!',
    ],
    ['chooses', '{% if mount.bitrate > 200 %}a{% elif mount.bitrate > 100 %}b{% else %}c{% endif %}', 'b'],
    ['switches', '{% switch mount.bitrate %}{% case 64 %}a{% case 128 %}b{% default %}c{% endswitch %}', 'b'],
    [
      'gives the value of and and or',
      '{{ mount.fallback or mount.name }} {{ mount.public and "yes" }}',
      '/live.mp3 yes',
    ],
    ['calculates', '{{ (1 + 2) * 3 - 4 / 2 }} {{ 7 // 2 }} {{ 7 % 2 }} {{ 2 ** 3 }} {{ -1 }}', '7 3 1 8 -1'],
    ['compares', '{{ 1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3 and "a" < "b" and 1 == 1 and 1 != 2 }}', 'true'],
    [
      'looks into lists, text and mappings',
      '{{ "x" in words }} {{ "iv" in "live" }} {{ "name" in mount }} {{ "zz" not in mount }}',
      'true true true true',
    ],
    [
      'has macros',
      '{% macro m(a, b="B") %}{{ a }}{{ b }} {% endmacro %}{{ m(1) }}{{ m(1, 2) }}{{ m(1, b=3) }}{{ m(a=4) }}',
      '1B 12 13 4B ',
    ],
    [
      'has call blocks',
      '{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}{{ mount.name }}{% endcall %}',
      '</live.mp3>',
    ],
    [
      'lets a macro ask for a caller',
      '{% macro m() %}{{ caller() if caller else "none" }}{% endmacro %}{{ m() }}',
      'none',
    ],
    ['lets macros see what is around', '{% macro m() %}{{ mount.name }}{% endmacro %}{{ m() }}', '/live.mp3'],
    ['includes', '{% for m in mounts %}{% include "one" %}{% endfor %}', '[/a][/b]', { one: '[{{ m.name }}]' }],
    [
      'imports',
      '{% import "lib" as l %}{{ l.m(1) }}',
      '[1/live.mp3]',
      { lib: '{% macro m(a) %}[{{ a }}{{ mount.name }}]{% endmacro %}' },
    ],
    [
      'imports by name',
      '{% from "lib" import m as n, k %}{{ n() }}{{ k }}',
      'M2',
      { lib: '{% macro m() %}M{% endmacro %}{% set k = 2 %}' },
    ],
    [
      'extends',
      '{% extends "p" %}{% block a %}child, {{ super() }}{% endblock %}',
      '<child, parent>',
      { p: '<{% block a %}parent{% endblock %}>' },
    ],
    ['leaves raw text alone', '{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
    ['leaves comments out', 'a{# {{ nothing }} #}b', 'ab'],
    ['takes the line of a tag away', 'a\n  {% if mount.public %}\n  b\n  {% endif %}\nc\n', 'a\n  b\nc\n'],
    ['takes space away where it is told', 'a   {{- mount.bitrate -}}   b', 'a128b'],
    ['indents a block', '{% filter indent(2, true) %}\na\n\nb\n{% endfilter %}', '  a\n\n  b\n'],
  ];
  for (const [what, template, expected, templates = {}] of texts) {
    it(what, () => expect(textOf(template, { templates })).to.equal(expected));
  }

  it('gives values their own types, where a value is wanted', () => {
    expect(evaluate('mount.bitrate')).to.equal(128);
    expect(evaluate('mount.public')).to.equal(true);
    expect(evaluate('upstream')).to.equal(null);
    expect(evaluate('mounts | map("name")')).to.deep.equal(['/a', '/b']);
    expect(evaluate('"a" ~ 1')).to.equal('a1');
  });

  it('does not escape twice what a macro or a set block made', () => {
    const template =
      '{% macro m() %}{{ station.name }}{% endmacro %}{% set s %}{{ station.name }}{% endset %}{{ m() }} {{ s }}';
    expect(textOf(template, { format: 'xml' })).to.equal('A &amp; B A &amp; B');
  });

  it('escapes text that a template writes in an expression', () => {
    expect(textOf('{{ "<" ~ station.name }}', { format: 'xml' })).to.equal('&lt;A &amp; B');
  });

  it('prints raw text where it is told', () => {
    expect(textOf('{{ "<a/>" | raw }}', { format: 'xml' })).to.equal('<a/>');
  });

  it('prints lists and mappings as JSON', () => {
    expect(textOf('{{ words }} {{ {a: none, b: true} }} {{ upstream is none }}', { format: 'json' })).to.equal(
      '["x","y"] {"a":null,"b":true} true',
    );
  });

  it('goes on behind a fault in a macro with the variables that were there', () => {
    const template =
      '{% for m in mounts %}{% macro bad() %}{% if nothing %}{% endif %}{% endmacro %}{{ bad() }}{{ m.name }}{% endfor %}';
    const { text, faults } = render(template);
    expect(text).to.equal('/a/b');
    expect(faults).to.have.length(2);
  });
});
