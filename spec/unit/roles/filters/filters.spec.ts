import { expect } from 'chai';
import { filters } from '../../../../lib/roles/filters/filters.ts';
import { tests } from '../../../../lib/roles/filters/tests.ts';
import { evaluate, render, textOf } from '../template/rendering.ts';

/** Each filter with an expression, and what it gives; or what it refuses, as a message. */
const cases: [string, unknown][] = [
  ['"aB" | lower', 'ab'],
  ['"aB" | upper', 'AB'],
  ['" a " | trim', 'a'],
  ['"/a/b.c" | basename', 'b.c'],
  ['"b.c" | basename', 'b.c'],
  ['"a\\nb" | indent(2)', 'a\n  b'],
  ['"a\\nb" | indent(2, true)', '  a\n  b'],
  ['"a.b.c" | replace(".", "-")', 'a-b-c'],
  ['"abc" | replace("b", "$&")', 'a$&c'],
  ['"a b" | split(" ")', ['a', 'b']],
  ['12 | string', '12'],
  ['"a b/é" | urlencode', 'a%20b%2F%C3%A9'],
  ['"é" | base64', 'w6k='],
  ['"12" | int', 12],
  ['"-3" | int', -3],
  ['1.9 | int', 1],
  ['1.25 | round(1)', 1.3],
  ['1.5 | round', 2],
  ['1.1 | ceil', 2],
  ['1.9 | floor', 1],
  ['-1 | abs', 1],
  ['words | join(", ")', 'x, y'],
  ['[1, 2] | join', '12'],
  ['words | length', 2],
  ['"♫a" | length', 2],
  ['mount | length', 6],
  ['words | first', 'x'],
  ['words | last', 'y'],
  ['words | reverse', ['y', 'x']],
  ['["a", "b", "a"] | unique', ['a', 'b']],
  ['[3, 10, 2] | sort', [2, 3, 10]],
  ['["b", "a", "B"] | sort', ['B', 'a', 'b']],
  ['["b", "a"] | sort(reverse=true)', ['b', 'a']],
  ['mounts | sort("bitrate") | map("name")', ['/b', '/a']],
  ['mounts | map("name")', ['/a', '/b']],
  ['[[1], [2, 3]] | flatten', [1, 2, 3]],
  ['mounts | selectattr("hidden") | map("name")', ['/b']],
  ['mounts | selectattr("bitrate", 128) | map("name")', ['/a']],
  ['mounts | rejectattr("hidden") | map("name")', ['/a']],
  ['mounts | rejectattr("bitrate", 128) | map("name")', ['/b']],
  ['{a: 1, b: 2} | keys', ['a', 'b']],
  ['{a: 1, b: 2} | values', [1, 2]],
  ['mounts | map("bitrate") | sum', 192],
  ['[] | sum', 0],
  ['[3, 10] | max', 10],
  ['[3, 10] | min', 3],
  ['none | default(1)', 1],
  ['0 | default(1)', 0],
  ['"" | default("a")', ''],
];

const printed: [string, string][] = [
  ['2 | float', '2.0'],
  ['2.5 | float', '2.5'],
  ['-50 | float', '-50.0'],
  ['true | bit', '1'],
  ['false | bit', '0'],
  ['true | onoff', 'on'],
  ['false | onoff', 'off'],
  ['true | yesno', 'yes'],
  ['false | yesno', 'no'],
  ['true | truefalse', 'true'],
  ['false | truefalse', 'false'],
  ['"<" | raw', '<'],
  ['1 | raw', '1'],
];

const refused: [string, string][] = [
  ['1 | lower', '`| lower`: its value is a number, not text'],
  ['words | upper', '`| upper`: its value is a list, not text'],
  ['"a" | replace("b")', '`| replace`: what it puts there is missing'],
  ['"a" | split("")', '`| split`: its separator is empty'],
  ['"1.5" | int', '`| int`: its value is not a whole number'],
  ['"a" | float', '`| float`: its value is text, not a number'],
  ['"yes" | bit', '`| bit`: its value is text, not true or false'],
  ['"ab" | first', '`| first`: its value is text, not a list'],
  ['[] | first', '`| first`: the list is empty'],
  ['[] | max', '`| max`: the list is empty'],
  ['[mount] | join', '`| join`: an item is a mapping, not text'],
  ['mounts | map("nothing")', '`| map`: an item has no `nothing`'],
  ['mounts | sort', '`| sort`: an item is a mapping, not text'],
  ['mounts | selectattr("nothing")', '`| selectattr`: an item has no `nothing`'],
  ['[1, "a"] | sort', '`| sort`: an item is a number, not text'],
  ['none | default', '`| default`: it needs the value to take instead of null'],
  ['words | raw', '`| raw`: its value is a list, not text'],
  ['1 | length', '`| length`: its value is a number, not a mapping'],
  ['1 is odd(2) and "a" is odd', '`is odd`: its value is text, not a number'],
];

describe('filters', () => {
  for (const [expression, value] of cases) {
    it(`${expression} is ${JSON.stringify(value)}`, () => expect(evaluate(expression)).to.deep.equal(value));
  }

  for (const [expression, text] of printed) {
    it(`${expression} prints ${text}, whatever the format`, () => {
      for (const format of ['xml', 'nginx', 'liquidsoap', 'systemd', 'text'] as const) {
        expect(textOf(`{{ ${expression} }}`, { format })).to.equal(text);
      }
    });
  }

  for (const [expression, message] of refused) {
    it(`${expression} is a fault`, () => {
      expect(render(`{{ ${expression} }}`).raw.map((fault) => fault.message)).to.deep.equal([message]);
    });
  }

  it('do not change the lists that they are given', () => {
    const words = Object.freeze(['b', 'a']);
    const template = '{{ words | sort | join }}{{ words | reverse | join }}{{ words | join }}';
    expect(textOf(template, { variables: { words } })).to.equal('ababba');
  });

  it('are all tried here', () => {
    const all = [...cases, ...printed, ...refused].map(([expression]) => expression).join(' ');
    for (const name of filters.keys()) expect(all, name).to.include(`| ${name}`);
  });
});

describe('tests', () => {
  const given: [string, boolean][] = [
    ['none is none', true],
    ['0 is none', false],
    ['"a" is string', true],
    ['1 is string', false],
    ['1 is number', true],
    ['true is boolean', true],
    ['words is list', true],
    ['mount is list', false],
    ['3 is odd', true],
    ['-3 is odd', true],
    ['2 is even', true],
    ['"live" is startingwith("li")', true],
    ['"live" is endingwith("li")', false],
    ['1 is not none', true],
  ];
  for (const [expression, value] of given) {
    it(`${expression} is ${value}`, () => expect(evaluate(expression)).to.equal(value));
  }

  it('are all tried here', () => {
    for (const name of tests.keys())
      expect(
        given.some(([expression]) => expression.includes(`is ${name}`)),
        name,
      ).to.equal(true);
  });
});
