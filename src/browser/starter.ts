/*
 * All that a page runs before a reader shows an intent. It has no imports, so that it can stand
 * inside the page: it opens the search box on `/` and Ctrl/⌘-K, loads the search when a box gets
 * the focus, and what else makes reading easier when the pointer moves or a key is pressed. Two
 * clicks it answers itself: the switch of colours and the choice of a language.
 */
import type * as Enhancements from './enhancements.ts';
import type * as Search from './search.ts';

/** What `SearchBox.astro` writes on each form, and `Page.astro` (the script alone) on the body. */
interface Written extends DOMStringMap {
  script: string;
  lookup: string;
}

const root = document.documentElement;
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];

for (const form of forms) {
  const dataset = form.dataset as Written;
  let opened: Promise<void> | undefined;
  let isReady = false;
  const open = (cameFrom: EventTarget | null) =>
    (opened ??= (import(/* @vite-ignore */ dataset.script) as Promise<typeof Search>).then(
      ({ openSearchBox }) => {
        openSearchBox(form, cameFrom);
        isReady = true;
      },
    ));

  form.addEventListener('focusin', ({ relatedTarget }) => {
    // What the script will ask for comes along with it.
    if (!opened)
      root.insertAdjacentHTML(
        'beforeend',
        `<link rel=preload as=fetch crossorigin href=${dataset.lookup}>`,
      );
    void open(relatedTarget);
  });
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

const enhance = () =>
  import(/* @vite-ignore */ (document.body.dataset as Written).script) as Promise<
    typeof Enhancements
  >;
// A page that appears below a resting pointer gets a move, too, of no distance.
addEventListener('pointermove', ({ movementX, movementY }) => {
  if (movementX || movementY) void enhance();
});
addEventListener('pointerdown', () => void enhance());

addEventListener('click', ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-theme-switch],[data-language]');
  if (!control) return;
  const { language } = control.dataset;
  const next = { '': 'light', light: 'dark' }[root.dataset['theme'] ?? ''] ?? '';
  if (!language) root.dataset['theme'] = next;
  try {
    localStorage.setItem(language ? 'language' : 'theme', language ?? next);
  } catch {
    // Storage may be blocked; the choice then holds for this page.
  }
});

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
  const isSearchKey =
    ctrlKey || metaKey
      ? key === 'k' && !shiftKey
      : key === '/' &&
        !root.dataset['keys'] &&
        !(target as Element).closest('input,textarea,select,[contenteditable]');
  if (isSearchKey && !altKey && !isComposing) {
    event.preventDefault();
    const visible = forms.filter((form) => form.offsetParent);
    visible.at(-1)?.querySelector('input')?.focus();
  } else {
    void enhance().then(({ onKey }) => {
      onKey(event);
    });
  }
});
