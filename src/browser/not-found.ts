import { codeIn } from '../search/query.ts';
import { codeAddress } from './code-address.ts';

/** The words of an address: its parts, without separators and file endings. */
function wordsOf(path: string): string {
  return decodeURIComponent(path)
    .replace(/\.\w+$/, '')
    .split(/[/_\-+. ]+/)
    .filter((word) => word !== '' && !/^(ja|en|codes?|status|http|errors?)$/i.test(word))
    .join(' ');
}

const form = document.querySelector<HTMLFormElement>('main form[data-search]');
const suggestion = document.querySelector<HTMLElement>('[data-suggestion]');
const link = suggestion?.querySelector('a');
const words = wordsOf(location.pathname);

if (form && suggestion && link && words !== '') {
  const number = codeIn(words) ?? (/^\d+$/.test(words) ? words : undefined);
  link.href =
    number === undefined
      ? `${form.action}?q=${encodeURIComponent(words)}`
      : codeAddress(form.dataset, number);
  link.textContent = number ?? (suggestion.dataset['words'] ?? '').replace('{query}', words);
  suggestion.hidden = false;
  const input = form.querySelector('input');
  if (input) input.value = words;
}
