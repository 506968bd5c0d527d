import assert from 'node:assert/strict';
import { it } from 'node:test';
import { load } from 'cheerio';
import { escapeXml } from '../../src/domain/escape-xml.ts';

it('a text with marks of XML in it comes out of an XML parser as it went in', () => {
  const text = `AT&T's <b title="&amp;">`;
  const $ = load(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, { xml: true });
  assert.equal($('a').text(), text);
  assert.equal($('a').attr('b'), text);
  assert.equal($('*').length, 1);
});
