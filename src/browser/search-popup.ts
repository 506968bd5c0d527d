import popupStyles from '../styles/search-popup.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { linksTo } from './links-to.ts';
import { digitOf, type SearchResult } from './search-results.ts';
import type { SearchSettings } from './search-settings.ts';

adoptStyles(popupStyles);

/** Room that a list needs below its box, in pixels: about three results. */
const leastRoom = 200;
/** What stays free between the list and the end of what is seen. */
const margin = 8;

/**
 * The list of results below a search box, with words about it. The focus stays in the field, which
 * becomes a combobox and points to the selected result (ARIA Authoring Practices, combobox with
 * list autocomplete).
 */
export class SearchPopup {
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #popup: HTMLElement;
  #results: readonly SearchResult[] = [];
  #selected = -1;

  /** @param field the box; the popup becomes the last part of `form` */
  constructor(form: HTMLFormElement, field: HTMLInputElement) {
    const id = `${field.id}-results`;
    this.#field = field;
    this.#status = element('p', { role: 'status', class: 'search-status', id: `${id}-status` });
    this.#list = element('ul', {
      role: 'listbox',
      class: 'search-results',
      id,
      'aria-labelledby': this.#status.id,
    });
    this.#popup = element('div', { class: 'search-popup', hidden: '' }, this.#status, this.#list);
    form.append(this.#popup);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    })) {
      field.setAttribute(name, value);
    }
    // A phone's keyboard comes and goes after the list has opened.
    visualViewport?.addEventListener('resize', () => {
      this.#fit();
    });
    // A click on a result must not take the focus from the field, which would close the list.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  /** The result that the arrows have reached. */
  get selected(): SearchResult | undefined {
    return this.#results[this.#selected];
  }

  /** The result that the target of an event belongs to. */
  resultAt(target: EventTarget | null): SearchResult | undefined {
    const option = target instanceof Element && target.closest('[role=option]');
    return option ? this.#results[[...this.#list.children].indexOf(option)] : undefined;
  }

  /**
   * Opens the popup, or changes what is in it; with nothing to show, it closes. A selected result
   * that is still among the results stays selected.
   */
  show(
    results: readonly SearchResult[],
    words: string,
    elsewhere: SearchSettings['elsewhere'] = [],
  ): void {
    const selected = this.selected?.href;
    this.#results = results;
    this.#status.replaceChildren(words, ...linksTo(elsewhere));
    this.#list.replaceChildren(
      ...results.map(({ code, title, detail, codes }, index) =>
        element(
          'li',
          {
            role: 'option',
            id: `${this.#list.id}-${String(index)}`,
            'aria-selected': 'false',
            'data-class': digitOf(code),
            'data-codes': codes.join(' '),
          },
          element('b', {}, code ?? ''),
          element('span', {}, title, element('small', {}, detail)),
        ),
      ),
    );
    this.#popup.hidden = results.length === 0 && words === '';
    this.#fit();
    this.#field.setAttribute('aria-expanded', String(results.length > 0));
    this.#select(selected === undefined ? -1 : results.findIndex(({ href }) => href === selected));
  }

  close(): void {
    this.show([], '');
  }

  /**
   * Selects the next or the previous result; after the last comes the first.
   * @returns whether there is any
   */
  move(step: 1 | -1): boolean {
    const count = this.#results.length;
    if (count === 0) return false;
    const from = this.#selected < 0 && step < 0 ? count : this.#selected;
    this.#select((from + step + count) % count);
    return true;
  }

  unselect(): void {
    this.#select(-1);
  }

  /**
   * Ends the list above the end of what is seen, which a phone's keyboard moves up. Where too little
   * room is left below the box, the page scrolls the box up first: the list never covers it.
   */
  #fit(): void {
    if (!this.isOpen) return;
    const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    const end = height + offsetTop - margin;
    const room = () => end - this.#popup.getBoundingClientRect().top;
    if (room() < leastRoom) this.#field.form?.scrollIntoView({ block: 'start' });
    this.#popup.style.maxHeight = `min(34rem, ${String(Math.max(room(), leastRoom / 2))}px)`;
  }

  #select(index: number): void {
    this.#selected = index;
    for (const [position, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index));
    }
    const option = this.#list.children[index];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }
}
