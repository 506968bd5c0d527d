import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingTitle, longestTitle, titleOfSite } from '../../src/domain/page-title.ts';

describe('the title of a page', () => {
  it('is the longest that a list of results shows whole', () => {
    const tooLong = 'x'.repeat(longestTitle + 1);
    assert.equal(fittingTitle([tooLong, 'Named by its issuer', 'Named']), 'Named by its issuer');
    assert.equal(fittingTitle([tooLong, tooLong + tooLong]), tooLong + tooLong);
  });

  it('names the site where there is room', () => {
    assert.equal(titleOfSite('404 Not Found', 'Reason Phrase'), '404 Not Found · Reason Phrase');
    const long = 'x'.repeat(longestTitle - 3);
    assert.equal(titleOfSite(long, 'Reason Phrase'), long);
  });
});
