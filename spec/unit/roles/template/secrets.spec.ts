import { expect } from 'chai';
import { Secret } from '../../../../lib/inventory/secret.ts';
import { evaluate, render } from './rendering.ts';

describe('passwords in templates', () => {
  const printed: [string, string][] = [
    ['{{ station.password }}', 's3cr&t'],
    ['{{ "a:" ~ station.password }}', 'a:s3cr&t'],
    ['{{ station.password + "!" }}', 's3cr&t!'],
    ['{{ ("admin:" ~ station.password) | base64 }}', 'YWRtaW46czNjciZ0'],
    ['{{ station.password | urlencode }}', 's3cr%26t'],
    ['{{ ["a", station.password] | join(" ") }}', 'a s3cr&t'],
    ['{{ upstream | default(station.password) }}', 's3cr&t'],
    ['{{ station.password if mount.public else "x" }}', 's3cr&t'],
    ['{{ upstream or station.password }}', 's3cr&t'],
    ['{% set p = station.password %}{{ p }}', 's3cr&t'],
    ['{% set p %}{{ station.password }}{% endset %}{{ p }}', 's3cr&t'],
    ['{% macro m(p) %}{{ p }}{% endmacro %}{{ m(station.password) }}', 's3cr&t'],
    ['{% include "part" %}', 's3cr&t'],
  ];
  for (const [template, text] of printed) {
    it(`are printed by ${template}, which marks the file`, () => {
      const rendering = render(template, { templates: { part: '{{ station.password }}' } });
      expect(rendering).to.include({ text, sensitive: true });
      expect(rendering.faults).to.deep.equal([]);
    });
  }

  it('are escaped as other text is', () => {
    expect(render('{{ station.password }}', { format: 'xml' }).text).to.equal('s3cr&amp;t');
    expect(render('{{ {p: [station.password]} }}', { format: 'json' })).to.include({
      text: '{"p":["s3cr&t"]}',
      sensitive: true,
    });
  });

  it('may be asked for without being printed', () => {
    expect(render('{% if station.password %}a{% endif %}')).to.include({ text: 'a', sensitive: false });
  });

  const faults: [string, string][] = [
    ['{{ station.password | upper }}', '`| upper`: it cannot be used on a password'],
    ['{{ station.password | raw }}', '`| raw`: it cannot be used on a password'],
    ['{{ station.password | length }}', '`| length`: it cannot be used on a password'],
    ['{{ station.password == "a" }}', 'this expression: passwords cannot be compared'],
    ['{{ "s3" in station.password }}', 'this expression: nothing is in a password'],
    ['{{ station.password in words }}', 'this expression: passwords cannot be compared'],
    ['{{ station.password.reveal() }}', '`station.password.reveal`: a password has no members'],
    ['{{ station.password.length }}', '`station.password.length`: a password has no members'],
    ['{% for c in station.password %}{% endfor %}', '`station.password`: a password is not a list'],
    ['{{ "a" | replace("a", station.password) }}', '`| replace`: what it puts there is a password, not text'],
    ['{% switch station.password %}{% case "a" %}{% endswitch %}', '`station.password`: passwords cannot be compared'],
  ];
  for (const [template, message] of faults) {
    it(`are not shown by ${template}`, () => {
      const { raw, text } = render(template);
      expect(raw.map((fault) => fault.message)).to.deep.equal([message]);
      expect(text).to.equal('');
    });
  }

  it('never print their placeholder', () => {
    for (const [template] of [...printed, ...faults]) {
      expect(render(template, { templates: { part: '' } }).text, template).not.to.include('secret');
    }
  });

  it('are refused without being shown', () => {
    const { faults } = render('{{ password }}', { format: 'nginx', variables: { password: new Secret('a$b') } });
    expect(faults).to.deep.equal([
      'unprintable-value main:1:4+8 `password` holds a `$`, which NGINX cannot escape [write it without `$`]',
    ]);
  });

  it('stay passwords as values', () => {
    const value = evaluate('"a" ~ station.password');
    expect(value instanceof Secret && value.reveal()).to.equal('as3cr&t');
  });
});
