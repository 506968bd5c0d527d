import popupStyles from '../styles/search-popup.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { codeAddress } from './code-address.ts';
import { isComposing } from './is-composing.ts';
import { codeIn, normalizeQuery } from '../search/query.ts';
import { addFullText, findResults, type SearchResult } from './search-results.ts';
import { fill, loadSettings, type SearchSettings } from './search-settings.ts';

const shownResults = 7;
/** Places at the end of the list that are kept for what only the full text finds. */
const keptForFullText = 2;
const typingPause = 120;

adoptStyles(popupStyles);

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Turns a search form into a combobox with a list of results (ARIA Authoring Practices, combobox
 * with list autocomplete). A number shows its page at once; names follow when their list has
 * arrived, and the full text after that.
 * @param form as `SearchBox.astro` writes it
 * @param cameFirstFrom what had the focus before the box, to give it back on Escape
 */
export function openSearchBox(form: HTMLFormElement, cameFirstFrom: EventTarget | null): void {
  const input = form.querySelector('input');
  if (input === null) return;
  const field = input;
  const { dataset } = form;
  const listId = `${field.id}-results`;
  const list = element('ul', { id: listId, role: 'listbox', class: 'search-results' });
  const status = element('p', { role: 'status', class: 'search-status' });
  const popup = element('div', { class: 'search-popup' }, status, list);
  popup.hidden = true;
  form.append(popup);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  })) {
    field.setAttribute(name, value);
  }

  let results: SearchResult[] = [];
  let active = -1;
  let settings: SearchSettings | undefined;
  let cameFrom = cameFirstFrom;
  let pause: number | undefined;
  // What arrives after the reader closed the list must not open it again.
  let isDismissed = false;

  field.addEventListener('focus', (event) => {
    cameFrom = event.relatedTarget;
  });
  form.addEventListener('submit', (event) => {
    const href = addressOfBareNumber();
    if (href === undefined) return;
    event.preventDefault();
    location.assign(href);
  });
  field.addEventListener('input', () => {
    isDismissed = false;
    select(-1);
    update();
  });
  field.addEventListener('keydown', onKey);
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element && event.target.closest('[role=option]');
    if (option) go([...list.children].indexOf(option));
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });

  loadSettings(dataset['lookup'] ?? '').then(
    (loaded) => {
      settings = loaded;
      list.setAttribute('aria-label', loaded.strings['search.results']);
      update();
    },
    () => {
      say(dataset['failure'] ?? '');
    },
  );

  if (field.value !== '') update();

  /** The page of a number that was typed without any words. */
  function addressOfBareNumber(): string | undefined {
    const query = normalizeQuery(field.value);
    return codeIn(query) === query ? codeAddress(dataset, query) : undefined;
  }

  function update(): void {
    const query = normalizeQuery(field.value);
    window.clearTimeout(pause);
    if (query === '') {
      close();
      return;
    }
    const found = settings === undefined ? immediate(query) : findResults(settings, dataset, query);
    if (settings === undefined || codeIn(query) !== undefined) {
      show(found.slice(0, shownResults));
      return;
    }
    const { strings } = settings;
    // Nothing that is shown goes away when more comes, since the reader may be on it.
    const first = found.slice(0, shownResults - keptForFullText);
    const complete = (results: readonly SearchResult[]) => {
      const hrefs = new Set(results.map(({ href }) => href));
      const rest = found.filter(({ href }) => !hrefs.has(href));
      show([...results, ...rest].slice(0, shownResults));
    };
    show(first);
    pause = window.setTimeout(() => {
      addFullText(first, dataset['pagefind'] ?? '', query, shownResults).then(
        (more) => {
          if (normalizeQuery(field.value) === query) complete(more);
        },
        () => {
          if (normalizeQuery(field.value) !== query) return;
          complete(first);
          say(strings['search.indexFailed']);
        },
      );
    }, typingPause);
  }

  /** The page of a typed number, known from the page itself before anything has loaded. */
  function immediate(query: string): SearchResult[] {
    const code = codeIn(query);
    return code === undefined
      ? []
      : [{ href: codeAddress(dataset, code), code, title: '', detail: '' }];
  }

  function show(shown: SearchResult[]): void {
    if (isDismissed) return;
    // Results that arrive later must not take the selection away.
    const selected = results[active]?.href;
    results = shown;
    list.replaceChildren(
      ...shown.map(({ code, title, detail }, index) =>
        element(
          'li',
          { role: 'option', id: `${listId}-${String(index)}`, 'aria-selected': 'false' },
          element('b', {}, code ?? ''),
          element('span', {}, title, element('small', {}, detail)),
        ),
      ),
    );
    const count = shown.length;
    if (settings !== undefined) {
      const { strings } = settings;
      say(
        count === 0
          ? fill(strings['search.none'], { query: field.value })
          : fill(strings[count === 1 ? 'search.count.one' : 'search.count.other'], { count }),
      );
    }
    open();
    select(selected === undefined ? -1 : shown.findIndex(({ href }) => href === selected));
  }

  function say(text: string): void {
    status.textContent = text;
    if (document.activeElement === field && !isDismissed) open();
  }

  function open(): void {
    popup.hidden = false;
    field.setAttribute('aria-expanded', String(results.length > 0));
  }

  function close(): void {
    isDismissed = true;
    window.clearTimeout(pause);
    popup.hidden = true;
    results = [];
    select(-1);
    field.setAttribute('aria-expanded', 'false');
  }

  function select(index: number): void {
    active = index;
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index));
    }
    const option = list.children[index];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  function go(index: number): void {
    const result = results[index];
    if (result !== undefined) location.assign(result.href);
  }

  function onKey(event: KeyboardEvent): void {
    // While an input method composes, its Enter, Escape and arrows are not ours.
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (results.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      select((active + step + results.length + (active < 0 && step < 0 ? 1 : 0)) % results.length);
    } else if (event.key === 'Enter') {
      if (results[active] === undefined) return;
      event.preventDefault();
      go(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!popup.hidden) {
        close();
        return;
      }
      field.value = '';
      field.blur();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    }
  }
}
