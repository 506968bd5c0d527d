/*
 * Suggests a page to a reader whose address leads nowhere: that of the number in it, or a search for
 * its words, in the language that the address asks for.
 */
import { codeIn } from '../search/numbers-in-query.ts';
import { isBelow, wordsOfAddress } from '../search/words-of-address.ts';
import { codeAddress } from './code-address.ts';
import { fill } from './fill.ts';

const suggestions = [...document.querySelectorAll<HTMLElement>('[data-suggestion]')];
const homeOf = ({ dataset }: HTMLElement) => dataset['home'] ?? '/';
// Below the front page of the source language lie those of the others: the longest one is meant.
const suggestion =
  suggestions
    .sort((one, other) => homeOf(other).length - homeOf(one).length)
    .find((candidate) => isBelow(homeOf(candidate), location.pathname)) ?? suggestions.at(-1);
const link = suggestion?.querySelector('a');
const words = suggestion ? wordsOfAddress(location.pathname, homeOf(suggestion)) : '';

for (const other of suggestions) if (other !== suggestion) other.remove();
if (suggestion && link && words !== '') {
  const { dataset } = suggestion;
  const number = codeIn(words) ?? (/^\d+$/.test(words) ? words : undefined);
  if (number === undefined) {
    const search = new URL(link.href);
    search.searchParams.set('q', words);
    link.href = search.href;
    link.textContent = fill(dataset['words'] ?? '', { query: words });
  } else {
    link.href = codeAddress(dataset, number);
    link.textContent = number;
  }
  suggestion.hidden = false;
  const input = document.querySelector<HTMLInputElement>('main search input');
  if (input) input.value = words;
}
