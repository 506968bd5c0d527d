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
  const code = codeIn(words);
  const address = code === undefined ? undefined : codeAddress(form.dataset, code);
  link.href = address ?? `${form.action}?q=${encodeURIComponent(words)}`;
  link.textContent =
    address === undefined
      ? (suggestion.dataset['words'] ?? '').replace('{query}', words)
      : (code ?? '');
  suggestion.hidden = false;
  const input = form.querySelector('input');
  if (input) input.value = words;
}
