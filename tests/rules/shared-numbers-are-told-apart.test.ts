import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedNumbersAreToldApart } from '../../src/rules/shared-numbers-are-told-apart.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile } from './content-fixture.ts';

describe(sharedNumbersAreToldApart.description, () => {
  const arcgis = unofficialMeaning({ vendor: 'arcgis', recognise: 'JSON.' });

  it('accepts a number with one meaning, and two meanings that are told apart', () => {
    const meanings = [
      meaningFile('ietf/404', registeredMeaning()),
      meaningFile('nginx/499', unofficialMeaning({ recognise: 'A log.' })),
      meaningFile('arcgis/499', arcgis),
    ];
    assert.deepEqual(findingsOf(sharedNumbersAreToldApart, { meanings }), []);
  });
  it('refuses a meaning of a shared number that does not say how to recognise it', () => {
    const meanings = [
      meaningFile('nginx/499', unofficialMeaning()),
      meaningFile('arcgis/499', arcgis),
    ];
    const findings = findingsOf(sharedNumbersAreToldApart, { meanings });
    assert.deepEqual(
      findings.map(({ file, field }) => [file, field]),
      [['content/codes/nginx/499.mdx', 'recognise']],
    );
  });
});
