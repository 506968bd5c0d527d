/*
 * All that a page runs before a reader shows an intent. It has no imports, so that it can stand
 * inside the page: it opens the search box on `/` and Ctrl/⌘-K, loads what a form needs when a part
 * of it gets the focus or a file is dragged over it, and what else makes reading easier when the
 * pointer moves or a key is pressed. Three clicks it answers itself: the switch of colours, and the
 * choice of a language or of a reader's part.
 */
import type * as Enhancements from './enhancements.ts';

/** What each form with a script has on it; the page itself (`Page.astro`) has the script alone. */
interface Written extends DOMStringMap {
  script: string;
  lookup: string;
  /** What a fragment begins with that the script reads. */
  fragment?: string;
}

/** A form by which a script is loaded; that of a search has a box named `q`. */
interface WrittenForm extends HTMLFormElement {
  q?: HTMLInputElement;
  /** Says that the script could not be loaded (`LoadFailure.astro`). */
  failed: HTMLOutputElement;
}

/** What the script of a form does when its reader turns to it, as the event tells. */
interface FormScript {
  open: (form: HTMLFormElement, event?: Event) => Promise<void> | undefined;
}

const {
  documentElement: { dataset: choices },
  forms: collection,
} = document;
const forms = [...collection] as WrittenForm[];

/**
 * Loads a script once. What failed, or has not come after a while, is given up and asked for again on
 * the next intent after that: with a fragment, since a browser remembers which modules failed.
 */
const loading: Record<string, Promise<unknown> | 0> = {};
let fragment = '';
const load = <Module extends object>(script: string) =>
  (loading[script] ||= new Promise((resolve) => {
    let module: unknown;
    import(/* @vite-ignore */ script + (fragment += '#')).then((loaded) => {
      resolve((module = loaded));
    }, resolve);
    setTimeout(() => {
      if (!module) resolve((loading[script] = 0));
    }, 5e3);
  })) as Promise<Partial<Module>>;

for (const form of forms) {
  const { script, lookup, fragment: own } = form.dataset as Written;
  let isOpen: unknown;
  const open = async (event?: Event) => {
    // What the script will ask for comes along with it.
    if (!loading[script])
      form.after(
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'fetch',
          crossOrigin: '',
          href: lookup,
        }),
      );
    const loaded = await load<FormScript>(script);
    await loaded.open?.(form, event);
    isOpen = form.failed.hidden = !!loaded.open;
  };

  /* eslint-disable @typescript-eslint/no-misused-promises -- nobody waits for it, and every page carries it */
  form.addEventListener('focusin', open);
  form.oninput = form.ondragenter = open;
  /* eslint-enable */
  form.onsubmit = (event) => {
    // Enter came before the script did: let it have a look first, since a number has a page.
    if (isOpen) return;
    event.preventDefault();
    void open().then(() => {
      if (isOpen) form.requestSubmit(event.submitter);
      else form.submit();
    });
  };
  // The box of a page that was restored or clicked early may have the focus already.
  if (form.matches(':focus-within') || (own && location.hash.includes(own))) void open();
}

const enhance = () => load<typeof Enhancements>((choices as Written).script);
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
    // eslint-disable-next-line @typescript-eslint/non-nullable-type-assertion-style -- no choice finds nothing, too
    value = { light: 'dark', dark: '' }[choices[choice] as string] ?? 'light';
  }
  choices[choice] = value;
  try {
    localStorage.setItem(choice, value);
  } catch {
    // Storage may be blocked; the choice then holds for this page.
  }
};

onkeydown = (event) => {
  const isSearchKey =
    event.ctrlKey || event.metaKey
      ? event.key === 'k' && !event.shiftKey
      : event.key === '/' &&
        !choices['keys'] &&
        !(event.target as Element).closest(':read-write,select');
  if (isSearchKey && !event.altKey && !event.isComposing) {
    event.preventDefault();
    forms.findLast(({ q }) => q?.offsetParent)?.q?.focus();
  } else {
    void enhance().then((enhancements) => enhancements.onKey?.(event));
  }
};
