/*
 * All that a page runs before a reader shows the intent to search: it opens the box on `/` and
 * Ctrl/⌘-K, and loads the search when a box gets the focus. It has no imports, so that it can
 * stand inside the page.
 */
import type * as SearchBox from './search-box.ts';

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];

for (const form of forms) {
  let opened: Promise<void> | undefined;
  let isReady = false;
  const open = (cameFrom: EventTarget | null) =>
    (opened ??= (
      import(/* @vite-ignore */ form.dataset['script'] ?? '') as Promise<typeof SearchBox>
    ).then(({ openSearchBox }) => {
      openSearchBox(form, cameFrom);
      isReady = true;
    }));

  form.addEventListener('focusin', ({ relatedTarget }) => void open(relatedTarget));
  form.addEventListener('submit', (event) => {
    // Enter came before the search did: let it have a look first, since a number has a page.
    if (isReady) return;
    event.preventDefault();
    open(null).then(
      () => {
        form.requestSubmit();
      },
      () => {
        form.submit();
      },
    );
  });
  // The box of a page that was restored or clicked early may have the focus already.
  if (form.contains(document.activeElement)) void open(null);
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('input,textarea,select,[contenteditable]') !== null;
  const wantsSearch =
    (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey);
  if (!wantsSearch) return;
  event.preventDefault();
  const visible = forms.filter((form) => form.offsetParent !== null);
  visible.at(-1)?.querySelector('input')?.focus();
});
