/*
 * All that a page runs before a reader shows an intent. It has no imports, so that it can stand
 * inside the page: it opens the search box on `/` and Ctrl/⌘-K, loads the search when a box gets
 * the focus, and what else makes reading easier when the pointer moves or a key is pressed. Three
 * clicks it answers itself: the switch of colours, and the choice of a language or of a reader's part.
 */
import type * as Enhancements from './enhancements.ts';
import type * as Search from './search.ts';

/** What `SearchBox.astro` writes on each form, and `Page.astro` (the script alone) on the body. */
interface Written extends DOMStringMap {
  script: string;
  lookup: string;
}

const { dataset: choices } = document.documentElement;
const forms = [...document.querySelectorAll<HTMLFormElement>('search form')];

/**
 * Loads a script once. One that could not be loaded is asked for again after a while, on the next
 * intent, with a fragment, since a browser remembers which modules failed.
 */
const loading: Record<string, Promise<unknown> | undefined> = {};
let fragment = '';
const load = <Module>(script: string) =>
  (loading[script] ??= import(/* @vite-ignore */ script + fragment).catch(() => {
    fragment += '#';
    setTimeout(() => {
      loading[script] = undefined;
    }, 5e3);
  })) as Promise<Module | undefined>;

for (const form of forms) {
  const { script, lookup } = form.dataset as Written;
  let search: typeof Search | undefined;
  const open = async (cameFrom: EventTarget | null = null) => {
    // What the script will ask for comes along with it.
    if (!loading[script])
      form.insertAdjacentHTML(
        'beforeend',
        `<link rel=preload as=fetch crossorigin href=${lookup}>`,
      );
    search = await load<typeof Search>(script);
    search?.openSearchBox(form, cameFrom);
  };

  form.addEventListener('focusin', (event) => void open(event.relatedTarget));
  form.oninput = () => void open();
  form.onsubmit = (event) => {
    // Enter came before the search did: let it have a look first, since a number has a page.
    if (search) return;
    event.preventDefault();
    void open().then(() => {
      if (search) form.requestSubmit();
      else form.submit();
    });
  };
  // The box of a page that was restored or clicked early may have the focus already.
  if (form.matches(':focus-within')) void open();
}

const enhance = () => load<typeof Enhancements>((document.body.dataset as Written).script);
// A page that appears below a resting pointer gets a move, too, of no distance.
onpointermove = onpointerdown = (event) => {
  if (event.movementX || event.movementY || event.buttons) void enhance();
};

onclick = ({ target }) => {
  const control = (target as Element).closest<HTMLElement>(
    'a[data-reader],a[data-language],[data-theme-switch]',
  );
  if (!control) return;
  let [choice, value] = Object.entries(control.dataset)[0] as [string, string];
  if (!value) {
    choice = 'theme';
    value = { light: 'dark', dark: '' }[choices[choice] ?? ''] ?? 'light';
  }
  choices[choice] = value;
  try {
    localStorage.setItem(choice, value);
  } catch {
    // Storage may be blocked; the choice then holds for this page.
  }
};

onkeydown = (event) => {
  const { key } = event;
  const isSearchKey =
    event.ctrlKey || event.metaKey
      ? key === 'k' && !event.shiftKey
      : key === '/' &&
        !choices['keys'] &&
        !(event.target as Element).closest('input,textarea,select,[contenteditable]');
  if (isSearchKey && !event.altKey && !event.isComposing) {
    event.preventDefault();
    const visible = forms.findLast((form) => form.offsetParent);
    visible?.querySelector('input')?.focus();
  } else {
    void enhance().then((enhancements) => enhancements?.onKey(event));
  }
};
