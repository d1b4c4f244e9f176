import { expect } from 'chai';
import { render } from './rendering.ts';

describe('templates reach nothing but what they are given', () => {
  const expressions = [
    'mount.constructor',
    'mount["constructor"]',
    'mount.__proto__',
    'mount.toString',
    'mount.hasOwnProperty("name")',
    'words.constructor',
    'words.push',
    'words.map',
    'words["length" ~ ""].constructor',
    '"".constructor',
    '"abc".replace("a", "b")',
    'range.constructor("return process")()',
    '(1).constructor',
    'true.constructor',
    'station.password.constructor',
    'process',
    'global',
    'globalThis',
    'require("fs")',
    'console.log(1)',
    'env',
    'context',
    'frame',
    'runtime',
    'cb',
    'this',
    'cycler',
    'joiner',
    'constructor',
    '__proto__',
    'toString',
    'mounts["__proto__"]',
  ];
  for (const expression of expressions) {
    it(`not ${expression}`, () => {
      const { text, raw } = render(`{{ ${expression} }}`);
      expect(text).to.equal('');
      expect(raw.map((fault) => fault.code)).to.have.length(1);
      expect(raw[0]?.code).to.match(/^undefined-(variable|member)$/);
    });
  }

  it('and cannot break out of the code that they become', () => {
    for (const name of ['a"+globalThis.x+"', 'a\\', 'a`', "a'", 'a;b', 'a\u2028b', 'a?b', 'a@b', 'a$b']) {
      for (const template of [
        `{{ ${name} }}`,
        `{{ mount.${name} }}`,
        `{% set ${name} = 1 %}`,
        `{% for ${name} in words %}{% endfor %}`,
      ]) {
        const { raw } = render(template);
        expect(raw, template).to.have.length(1);
      }
    }
  });

  it('nor change what they are given', () => {
    const mount = Object.freeze({ name: 'a' });
    const { text } = render('{% set mount = words %}{{ mount | length }}', { variables: { mount } });
    expect(text).to.equal('2');
    expect(render('{{ mount.name }}', { variables: { mount } }).text).to.equal('a');
  });

  it('nor leave anything for the next one', () => {
    expect(render('{% set left = 1 %}{{ left }}').text).to.equal('1');
    expect(render('{{ left }}').faults).to.have.length(1);
  });
});
