import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anchorOf, headingPrefix, parseMeaningId } from '../../src/domain/meaning-id.ts';
import { compareMeanings } from '../../src/domain/meaning-order.ts';
import { classDigit, statusClassOf } from '../../src/domain/status-class.ts';
import { registeredMeaning, unofficialMeaning } from './meaning-fixture.ts';

describe('the class of a number', () => {
  it('follows from the first digit between 100 and 599', () => {
    assert.equal(statusClassOf('100'), '1xx');
    assert.equal(statusClassOf('599'), '5xx');
  });
  it('is none for 000 and from 600 up', () => {
    for (const code of ['000', '600', '783', '999']) assert.equal(statusClassOf(code), 'other');
  });
  it('has a digit for its colour', () => {
    assert.equal(classDigit('4xx'), '4');
    assert.equal(classDigit('other'), '0');
  });
});

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

describe('the order of meanings', () => {
  const at = (id: string, facts: ReturnType<typeof registeredMeaning>, prominence: number) => ({
    id,
    facts,
    prominence,
  });
  const order = (...meanings: ReturnType<typeof at>[]) =>
    meanings.sort(compareMeanings).map(({ id }) => id);

  it('goes by number first', () => {
    assert.deepEqual(
      order(
        at('ietf/500', registeredMeaning({ code: '500' }), 0),
        at('nginx/499', unofficialMeaning(), 1),
      ),
      ['nginx/499', 'ietf/500'],
    );
  });
  it('puts the registered meaning before the vendors, and the prominent vendor before the others', () => {
    assert.deepEqual(
      order(
        at('arcgis/499', unofficialMeaning({ vendor: 'arcgis' }), 9),
        at('nginx/499', unofficialMeaning(), 1),
        at('ietf/499', registeredMeaning({ code: '499' }), 0),
      ),
      ['ietf/499', 'nginx/499', 'arcgis/499'],
    );
  });
  it('puts a living meaning of a vendor before a retired one', () => {
    const retired = unofficialMeaning({
      registration: { kind: 'unofficial', use: 'retired', evidence: 'source-code', product: 'x' },
    });
    assert.deepEqual(
      order(at('nginx/499-a', retired, 1), at('nginx/499-b', unofficialMeaning(), 1)),
      ['nginx/499-b', 'nginx/499-a'],
    );
  });
});
