import { isComposing } from './is-composing.ts';
import { loadJson } from './load-json.ts';

/** What `/keys.json` holds: the words of the dialog, and each key with what it does. */
interface KeyWords {
  title: string;
  keys: { key: string; action: string }[];
  single: string;
  close: string;
}

const root = document.documentElement;
let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Answers the keys of a page: `j` and `k` or the arrows for the next and the previous number, `?`
 * for the list of keys. Keys with a modifier, in a field or from an input method are left alone,
 * and so is every single key once the reader has switched them off (WCAG 2.2, 2.1.4).
 */
export function onKey(event: KeyboardEvent): void {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(places)) return;
  if (event.key === '?') {
    void openDialog();
    return;
  }
  if (root.dataset['keys'] === 'off') return;
  const rel = { j: 'next', ArrowRight: 'next', k: 'prev', ArrowLeft: 'prev' }[event.key];
  if (rel !== undefined) document.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click();
}

/** Where keys have a meaning of their own: fields, and regions that scroll sideways. */
const places = 'input,textarea,select,[contenteditable],dialog,.table-scroll,pre';

async function openDialog(): Promise<void> {
  dialog ??= makeDialog();
  try {
    (await dialog).showModal();
  } catch {
    // The words could not be loaded; the next try may.
    dialog = undefined;
  }
}

async function makeDialog(): Promise<HTMLDialogElement> {
  const { title, keys, single, close } = await loadJson<KeyWords>(
    document.body.dataset['keys'] ?? '',
  );
  const made = document.createElement('dialog');
  const heading = document.createElement('h2');
  const list = document.createElement('dl');
  heading.id = 'keys';
  heading.textContent = title;
  made.setAttribute('aria-labelledby', heading.id);
  for (const { key, action } of keys) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    for (const one of key.split(' ')) {
      const cap = document.createElement('kbd');
      cap.textContent = one;
      term.append(cap);
    }
    description.textContent = action;
    list.append(term, description);
  }
  made.append(heading, list, makeSwitch(single), makeClose(close));
  document.body.append(made);
  return made;
}

/** Switches single keys on and off, and remembers it. */
function makeSwitch(words: string): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = root.dataset['keys'] !== 'off';
  box.addEventListener('change', () => {
    if (box.checked) delete root.dataset['keys'];
    else root.dataset['keys'] = 'off';
    try {
      localStorage.setItem('keys', box.checked ? '' : 'off');
    } catch {
      // Storage may be blocked; the choice then holds for this page.
    }
  });
  label.append(box, words);
  return label;
}

function makeClose(words: string): HTMLFormElement {
  const form = document.createElement('form');
  const button = document.createElement('button');
  form.method = 'dialog';
  button.textContent = words;
  form.append(button);
  return form;
}
