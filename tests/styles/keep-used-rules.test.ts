import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepUsedRules } from '../../src/styles/keep-used-rules.ts';

const used = (css: string, ...classes: string[]) => keepUsedRules(css, new Set(classes), 'en');

describe('a page keeps the rules', () => {
  it('of the classes that it has, and loses those of others', () => {
    assert.equal(used('.hops{color:red}.facts{top:0}', 'facts'), '.facts{top:0}');
    assert.equal(used('.hops li,.facts li{top:0}', 'facts'), '.facts li{top:0}');
    assert.equal(used('.facts .hops{top:0}', 'facts'), '');
  });

  it('that any page may need: elements, ids, attributes, states', () => {
    const css = 'a:hover{top:0}#x{top:0}[data-class="4"]{top:0}:is(.a,.b)>p{top:0}p:not(.a){top:0}';
    assert.equal(used(css), css);
  });

  it('within media, support and layers, which go with the last rule in them', () => {
    assert.equal(
      used('@media print{.a{top:0}.b{top:0}}@layer x{@media (width<40rem){.c{top:0}}}', 'b'),
      '@media print{.b{top:0}}',
    );
    assert.equal(used('@layer a,b;@page{margin:0}', 'x'), '@layer a,b;@page{margin:0}');
  });

  it('with all that is nested in them', () => {
    const css = '.a{top:0;@media print{display:none}&:hover{left:0}}';
    assert.equal(used(css, 'a'), css);
  });

  it('of utilities with signs in their names, and with braces in their texts', () => {
    const css =
      '.py-\\[0\\.7rem\\]{padding-block:.7rem}.print\\:hidden{top:0}.a:after{content:"}"}';
    assert.equal(used(css, 'py-[0.7rem]', 'print:hidden', 'a'), css);
    assert.equal(used(css, 'a'), '.a:after{content:"}"}');
  });

  it('of its own language, and loses those of pages in another', () => {
    assert.equal(
      used(':root:lang(ja) em{top:0}html:lang(en) em{left:0}'),
      'html:lang(en) em{left:0}',
    );
    assert.equal(used('.a:lang(ja){top:0}', 'a'), '.a:lang(ja){top:0}');
  });
});
