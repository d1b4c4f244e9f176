import { expect } from 'chai';
import { render } from './rendering.ts';

describe('what is wrong with the text of a template is said where it is', () => {
  const faults: [string, string][] = [
    ['{% if a %}\n b', 'template-syntax main:1:1+2 `{% if %}` is never closed [close it with {% endif %}]'],
    ['a\n  {% for x in y %}', 'template-syntax main:2:3+2 `{% for %}` is never closed [close it with {% endfor %}]'],
    [
      '{% if a %}{% for x in y %}{% endif %}',
      'template-syntax main:1:11+2 `{% for %}` is never closed [close it with {% endfor %}]',
    ],
    ['{% raw %}\nabc', 'template-syntax main:1:1+2 `{% raw %}` is never closed [close it with {% endraw %}]'],
    ['{% macro m() %}', 'template-syntax main:1:1+2 `{% macro %}` is never closed [close it with {% endmacro %}]'],
    ['{% set a %}b', 'template-syntax main:1:1+2 `{% set %}` is never closed [close it with {% endset %}]'],
    ['ab {{ x', 'template-syntax main:1:4+2 `{{` is never closed [close it with }}]'],
    ['{{ "}}', 'template-syntax main:1:1+2 `{{` is never closed [close it with }}]'],
    ['\n{% if x', 'template-syntax main:2:1+2 `{%` is never closed [close it with %}]'],
    ['{# a', 'template-syntax main:1:1+2 `{#` is never closed [close it with #}]'],
    ['{% endif %}', 'template-syntax main:1:4+5 `{% endif %}` belongs to nothing that is open here'],
    ['{% else %}', 'template-syntax main:1:4+4 `{% else %}` belongs to nothing that is open here'],
    [
      '{% for x in y %}{% endif %}{% endfor %}',
      'template-syntax main:1:20+5 `{% endif %}` belongs to nothing that is open here',
    ],
    ['{{ }}', 'template-syntax main:1:4+2 did not expect `}}` here'],
    ['{{ a b }}', 'template-syntax main:1:6+1 expected `}}` here'],
    ['{{ a | }}', 'template-syntax main:1:8+1 expected a name here'],
    ['x\n{{ 1 +\n }}', 'template-syntax main:3:2+2 did not expect `}}` here'],
    ['{% for x in %}{% endfor %}', 'template-syntax main:1:13+2 did not expect `%}` here'],
    ['{% include "a" ignore missing %}', 'template-syntax main:1:4+1 `ignore missing` hides mistakes [leave it out]'],
    ['{% fo x %}', 'unknown-template-tag main:1:4+2 there is no tag `fo` [did you mean `for`?]'],
    [
      '{% asyncEach x in y %}{% endeach %}',
      'unknown-template-tag main:1:4+1 there is no tag `asyncEach` [write `for`]',
    ],
    ['{{ 1 | trin }}', 'unknown-filter main:1:8+4 there is no filter `trin` [did you mean `trim`?]'],
    ['{{ 1 | safe }}', 'unknown-filter main:1:8+4 there is no filter `safe`'],
    ['{% filter foo %}{% endfilter %}', 'unknown-filter main:1:11+3 there is no filter `foo`'],
    ['{{ 1 is nome }}', 'unknown-test main:1:9+4 there is no test `is nome` [did you mean `none`?]'],
    ['{% include "lib2" %}', 'unknown-template main:1:12+6 there is no template `lib2` [did you mean `lib`?]'],
    [
      '{% include "../main" %}',
      'unknown-template main:1:12+9 there is no template `../main` [there is: main, lib, loop]',
    ],
    [
      '{% include "/etc/passwd" %}',
      'unknown-template main:1:12+13 there is no template `/etc/passwd` [there is: main, lib, loop]',
    ],
    ['{% include "loop" %}', 'template-loop loop:1:4+1 `loop` includes itself, over others or directly'],
    ['{% from "lib" import n %}', 'undefined-member main:1:22+1 `n` is not defined [did you mean `m`?]'],
    ['{% include "bad" %}', 'template-syntax bad:2:4+2 did not expect `}}` here'],
    ['{% for a-b in words %}{% endfor %}', 'template-syntax main:1:4+1 expected "in" keyword for loop'],
    ['{% set a"b = 1 %}', 'template-syntax main:1:1+2 `{%` is never closed [close it with %}]'],
    ['{% set a$b = 1 %}', 'template-syntax main:1:8+3 `a$b` is not a name'],
    ['{% macro m(a@b) %}{% endmacro %}', 'template-syntax main:1:12+3 `a@b` is not a name'],
    ['{% block a@b %}{% endblock %}', 'template-syntax main:1:10+3 `a@b` is not a name'],
  ];
  for (const [template, fault] of faults) {
    it(JSON.stringify(template), () => {
      const templates = {
        lib: '{% macro m() %}{% endmacro %}',
        loop: '{% include "loop" %}',
        ...(template.includes('bad') ? { bad: 'x\n{{ }}' } : {}),
      };
      expect(render(template, { templates }).faults).to.deep.equal([fault]);
    });
  }

  it('all unknown filters and tests at once', () => {
    const { faults } = render('{{ 1 | foo }}\n{{ 1 is bar }}\n{{ nothing }}');
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).to.deep.equal([
      'unknown-filter main:1:8+3',
      'unknown-test main:2:9+3',
    ]);
  });

  it('with the line that it is on', () => {
    const { raw } = render('first\r\n  {{ mount.nothing }}\r\nlast');
    expect(raw.map((fault) => fault.spot.source)).to.deep.equal(['  {{ mount.nothing }}']);
  });
});
