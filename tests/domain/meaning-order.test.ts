import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareMeanings } from '../../src/domain/meaning-order.ts';
import { registeredMeaning, unofficialMeaning } from './meaning-fixture.ts';

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
