import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { asScript } from '../../../scripts/archive/as-script.ts';

const site = { base: '', files: new Set(['index.html', 'codes/404/index.html']) };

/** What a page two folders down gets from the script of a value. */
function handedOver(value: unknown): unknown {
  const context = { archived: undefined, document: { body: { dataset: { root: '../../' } } } };
  runInNewContext(asScript(value, site), context);
  return JSON.parse(JSON.stringify(context.archived)) as unknown;
}

describe('JSON as a script', () => {
  it('hands over the same value', () => {
    const value = { a: [1, null, true, 'b"\\\u2028</script>'], c: { d: 'e' } };
    assert.deepEqual(handedOver(value), value);
  });

  it('has the addresses of pages as the page needs them', () => {
    assert.deepEqual(handedOver({ href: '/codes/404/#a"b', more: ['/#map'] }), {
      href: '../../codes/404/index.html#a"b',
      more: ['../../index.html#map'],
    });
  });

  it('leaves alone what only looks like an address', () => {
    const value = { key: '/', regexp: '/[a-z]+/', none: '/var/log/', text: 'see /codes/404/' };
    assert.deepEqual(handedOver(value), value);
  });
});
