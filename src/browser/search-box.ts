import { normalizeQuery } from '../search/query.ts';
import { findAsTyped } from './find-as-typed.ts';
import { isComposing } from './is-composing.ts';
import { SearchPopup } from './search-popup.ts';
import { addressOfSole } from './search-results.ts';

/** Enter leads to the results without waiting longer than that for what it might lead to at once. */
const longestWaitOnEnter = 1500;

const opened = new WeakSet<HTMLFormElement>();

/**
 * Lets a search form answer while it is typed into; does so once.
 * @param form as `SearchBox.astro` writes it
 * @param event by which the reader turned to it: what had the focus before gets it back on Escape
 */
export function openSearchBox(form: HTMLFormElement, event?: Event): void {
  const field = form.querySelector('input');
  if (field === null || opened.has(form)) return;
  opened.add(form);
  const popup = new SearchPopup(form, field);
  let cameFrom = event instanceof FocusEvent ? event.relatedTarget : null;
  /** Counts what is asked and closed. What arrives late must not take the place of later results, nor open a closed list. */
  let turn = 0;

  /** What was pasted last, since the field keeps its text, and not its lines. */
  let pasted = '';
  const letters = (text: string) => text.replace(/\s/g, '');
  const asked = () => (letters(pasted) === letters(field.value) ? pasted : field.value);

  const find = async () => {
    const own = (turn += 1);
    const isCurrent = () => own === turn;
    for await (const { results, words, elsewhere } of findAsTyped(
      form.dataset,
      asked(),
      isCurrent,
    )) {
      if (!isCurrent()) return;
      popup.show(results, words, elsewhere);
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
  field.addEventListener('paste', ({ clipboardData }) => {
    pasted = clipboardData?.getData('text') ?? '';
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
    // What asks for one thing leads there, all else to its results.
    event.preventDefault();
    void addressOfSole(form.dataset, asked(), longestWaitOnEnter).then((address) => {
      if (address === undefined) form.submit();
      else location.assign(address);
    });
  });

  void find();
}
