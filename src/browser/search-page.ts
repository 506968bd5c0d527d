import { normalizeQuery } from '../search/query.ts';
import { fill } from './fill.ts';
import { repeated, resultWords } from './result-words.ts';
import { linksTo } from './links-to.ts';
import { addFullText, digitOf, findResults, type SearchResult } from './search-results.ts';

const shownResults = 20;

const section = document.querySelector<HTMLElement>('[data-results]');
const form = document.querySelector<HTMLFormElement>('main search form');
const query = new URLSearchParams(location.search).get('q') ?? '';

if (section && form && normalizeQuery(query) !== '') {
  const input = form.querySelector('input');
  if (input) input.value = query;
  void showResults(section, form.dataset);
} else {
  section?.remove();
}

/** Shows what the address asks for as an ordered list of links. The query is only ever text. */
async function showResults(target: HTMLElement, dataset: DOMStringMap): Promise<void> {
  const heading = target.querySelector('h2');
  const status = target.querySelector('[role=status]');
  const list = target.querySelector('ol');
  if (!heading || !status || !list) return;
  let answer;
  try {
    answer = await findResults(dataset, query);
  } catch {
    status.textContent = dataset['failure'] ?? '';
    return;
  }
  const { settings, results: all, isComplete, isWhole } = answer;
  const { strings, elsewhere } = settings;
  heading.textContent = fill(strings['search.heading'], { query: repeated(query) });
  document.title = `${heading.textContent} · ${document.title}`;
  const found = all.slice(0, 10);
  const render = (results: SearchResult[], isAll = isWhole) => {
    const remark = isAll ? '' : strings['search.partFailed'];
    status.textContent = `${resultWords(strings, query, results.length, isComplete)} ${remark}`;
    list.replaceChildren(...results.map(resultItem));
    if (results.length === 0) status.append(...linksTo(elsewhere));
  };
  // What the lookup found stays where it is when more comes below.
  if (isComplete || found.length > 0) render(found);
  if (isComplete) return;
  try {
    render(await addFullText(settings, found, dataset, query, shownResults));
  } catch {
    render(found, false);
  }
}

function resultItem({ href, code, title, detail, codes }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const number = document.createElement('b');
  const text = document.createElement('p');
  link.href = href;
  link.dataset['codes'] = codes.join(' ');
  if (code !== undefined) {
    number.textContent = `${code} `;
    item.dataset['class'] = digitOf(code);
  }
  link.append(number, title);
  text.textContent = detail;
  item.append(link, text);
  return item;
}
