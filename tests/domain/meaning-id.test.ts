import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchorOf, headingPrefix, parseMeaningId } from '../../src/domain/meaning-id.ts';

describe('the id of a meaning', () => {
  it('names vendor, code and slug', () => {
    assert.deepEqual(parseMeaningId('shopify/430-security-rejection'), {
      vendor: 'shopify',
      code: '430',
      slug: 'security-rejection',
    });
    assert.equal(parseMeaningId('ietf/451').slug, undefined);
  });
  it('is refused with an example when it has another form', () => {
    assert.throws(() => parseMeaningId('451'), /ietf\/451/);
    assert.throws(() => parseMeaningId('ietf/45'), /vendor\/code/);
  });
  it('gives the anchor on the page of the number', () => {
    assert.equal(anchorOf('iis/451'), 'iis');
    assert.equal(anchorOf('shopify/430-security-rejection'), 'shopify-security-rejection');
  });
  it('goes before the heading ids of every meaning but the registered one', () => {
    assert.equal(headingPrefix('ietf/451'), '');
    assert.equal(headingPrefix('iis/451'), 'iis-');
  });
});
