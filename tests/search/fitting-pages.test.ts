import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareFittingPages, surelyMeant } from '../../src/search/fitting-pages.ts';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { rememberTerms } from '../../src/search/remember-terms.ts';
import { finish } from '../../src/search/steps.ts';

const symptom = (title: string, rest: Partial<LookupEntry> = {}): LookupEntry => ({
  kind: 'symptom',
  codes: ['502'],
  href: `/symptoms/${title}/`,
  title,
  ...rest,
});
const nginx = { name: 'nginx', words: ['nginx'] };
const question = {
  terms: ['too', 'big', 'header'],
  beside: ['too', 'big', 'header'],
  constants: [],
  codes: ['502'],
};

/** Titles of the pages that fit a question, best first. */
function titlesFor(pages: LookupEntry[], asked: Parameters<ReturnType<typeof fittingIn>>[0]) {
  return fittingIn(pages)(asked).map(({ page }) => page.title);
}
const fittingIn = (pages: LookupEntry[]) => finish(prepareFittingPages(pages, rememberTerms()));

describe('pages that fit a question', () => {
  it('come first where the product asked for makes the status, not one that takes part', () => {
    const pages = [
      symptom('header too big, then', { about: ['Tomcat', 'nginx'] }),
      symptom('too big header', { about: ['nginx'] }),
    ];
    assert.equal(titlesFor(pages, { ...question, products: [nginx] })[0], 'too big header');
  });
  it('come first where a name of theirs is the question, not where its words lie scattered', () => {
    const pages = [
      symptom('scattered', { names: ['too many files', 'big upload', 'header missing'] }),
      symptom('named', { names: ['header too big'] }),
    ];
    assert.equal(titlesFor(pages, { ...question, products: [] })[0], 'named');
  });
  it('have the number that is asked for, or warn of it', () => {
    const pages = [
      symptom('too big header of another number', { codes: ['400'] }),
      symptom('too big header', { codes: ['400'], judged: ['502'] }),
    ];
    assert.deepEqual(titlesFor(pages, { ...question, products: [] }), ['too big header']);
  });
  it('are found by product and number where no word is theirs, and then meant only if alone', () => {
    const alone = [symptom('no live upstreams', { about: ['nginx'] })];
    const told = { ...question, products: [nginx] };
    assert.equal(surelyMeant(fittingIn(alone)(told), told)?.title, 'no live upstreams');
    const two = [...alone, symptom('connection refused', { about: ['nginx'] })];
    assert.equal(surelyMeant(fittingIn(two)(told), told), undefined);
  });
});
