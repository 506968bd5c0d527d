import { codeIn, normalizeQuery } from '../search/query.ts';
import { codeAddress } from './code-address.ts';
import { findAsTyped } from './find-as-typed.ts';
import { isComposing } from './is-composing.ts';
import { SearchPopup } from './search-popup.ts';

const opened = new WeakSet<HTMLFormElement>();

/**
 * Lets a search form answer while it is typed into; does so once.
 * @param form as `SearchBox.astro` writes it
 * @param cameFirstFrom what had the focus before the box, to give it back on Escape
 */
export function openSearchBox(form: HTMLFormElement, cameFirstFrom?: EventTarget | null): void {
  const field = form.querySelector('input');
  if (field === null || opened.has(form)) return;
  opened.add(form);
  const popup = new SearchPopup(form, field);
  let cameFrom = cameFirstFrom;
  /** Counts what is asked and closed. What arrives late must not take the place of later results, nor open a closed list. */
  let turn = 0;

  const find = async () => {
    const own = (turn += 1);
    const isCurrent = () => own === turn;
    for await (const { results, words } of findAsTyped(form.dataset, field.value, isCurrent)) {
      if (!isCurrent()) return;
      popup.show(results, words);
    }
  };
  const close = () => {
    turn += 1;
    popup.close();
  };

  /** Shows what was closed again, for what stands in the box. */
  const reopen = () => {
    if (!popup.isOpen && normalizeQuery(field.value) !== '') void find();
  };

  field.addEventListener('click', reopen);
  field.addEventListener('focus', (event) => {
    cameFrom = event.relatedTarget;
  });
  field.addEventListener('input', () => {
    popup.unselect();
    if (normalizeQuery(field.value) === '') close();
    else void find();
  });
  field.addEventListener('keydown', (event) => {
    // While an input method composes, its Enter, Escape and arrows are not ours.
    if (isComposing(event)) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (popup.move(key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
      else reopen();
    } else if (key === 'Enter' && popup.selected) {
      event.preventDefault();
      location.assign(popup.selected.href);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (popup.isOpen) {
        close();
        return;
      }
      field.value = '';
      field.blur();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    }
  });
  form.addEventListener('click', ({ target }) => {
    const result = popup.resultAt(target);
    if (result) location.assign(result.href);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  form.addEventListener('submit', (event) => {
    // A number without any words has a page.
    const query = normalizeQuery(field.value);
    if (codeIn(query) !== query) return;
    event.preventDefault();
    location.assign(codeAddress(form.dataset, query));
  });

  void find();
}
