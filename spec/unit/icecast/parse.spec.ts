import { expect } from 'chai';
import { describe, it } from 'mocha';
import { childrenOf, textOf } from '../../../lib/icecast/element.ts';
import { parse, UnreadableXml } from '../../../lib/icecast/parse.ts';
import { sample } from './sample.ts';

describe('parsing icecast.xml', () => {
  it('keeps elements, attributes and text in their order', () => {
    const root = parse(sample);
    expect(root.name).to.equal('icecast');
    expect(childrenOf(root, 'mount').map((mount) => textOf(mount, 'mount-name'))).to.deep.equal([
      '/live.mp3',
      '/bare.mp3',
    ]);
    expect(childrenOf(root, 'mount')[0]?.attributes.get('type')).to.equal('normal');
  });

  it('resolves entities and CDATA, and trims nothing', () => {
    const root = parse('<a><b> a &amp; &lt;b&gt; &#233; </b><c><![CDATA[<x> & ]]>y</c><d k="&quot;&#10;"/></a>');
    expect(textOf(root, 'b')).to.equal(' a & <b> é ');
    expect(textOf(root, 'c')).to.equal('<x> & y');
    expect(childrenOf(root, 'd')[0]?.attributes.get('k')).to.equal('"\n');
  });

  it('calls an element empty that has nothing but spaces', () => {
    const root = parse('<a><b/><c></c><d> \n </d></a>');
    expect(root.children.map((child) => child.text)).to.deep.equal([null, null, null]);
  });

  const refused: [what: string, xml: string, message: RegExp][] = [
    ['a tag that is not closed', '<icecast><a></icecast>', /close tag.*line 1/],
    ['a bare &', '<icecast><a>a&b</a></icecast>', /entity/],
    ['two roots', '<icecast></icecast><icecast></icecast>', /one root/],
    ['nothing', '', /no element/],
    ['a file that was cut off', '<icecast><a>1</a>', /ends before <\/icecast>/],
    ['a file that was cut off in its root', '<icecast>', /ends before/],
    ['text that is not XML', 'icecast', /no element/],
    ['a document type', '<!DOCTYPE icecast><icecast/>', /document type/],
    ['an entity of its own', '<icecast>&x;</icecast>', /entity/],
    ['a control character', '<icecast><a>x\u0001</a></icecast>', /U\+0001/],
    ['a control character as an entity', '<icecast><a>x&#1;</a></icecast>', /entity/],
    ['half of a surrogate pair', '<icecast><a>\ud800</a></icecast>', /U\+D800/],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><icecast/>', /ISO-8859-1/],
    ['two hyphens in a comment', '<icecast><!-- a--b --></icecast>', /hyphens/],
    [']]> in text', '<icecast><a>]]></a></icecast>', /]]>/],
    ['an attribute that stands twice', '<icecast><mount type="normal" type="default"/></icecast>', /type twice/],
    ['< in an attribute', '<icecast><mount type="<"/></icecast>', /holds </],
  ];
  for (const [what, xml, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => parse(xml)).to.throw(UnreadableXml, message);
    });
  }
});
