/*
 * Narrows the list of situations while its reader types, in place: what does not have the words is
 * hidden, and its heading with the last of them. Loaded when the field gets the focus.
 */
import { createTextFilter } from '../search/text-filter.ts';
import { fill } from './fill.ts';
import { linksTo } from './links-to.ts';
import { loadJson } from './load-json.ts';

const opened = new WeakSet<HTMLFormElement>();

/**
 * Lets a form filter the list below it, once; one whose words could not be loaded may be opened again.
 * @param form as `SituationFilter.astro` writes it
 */
export async function open(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector('input');
  const status = form.querySelector('output');
  if (!field || !status || opened.has(form)) return;
  opened.add(form);
  const { lookup = '', words = '', none = '', elsewhere = '', failure = '' } = form.dataset;
  const rows = [...document.querySelectorAll<HTMLElement>('.situations li')];
  const sections = [...document.querySelectorAll<HTMLElement>('.situations section')];
  // Where the site is read from a folder, the address of a page names its file.
  const idOf = (row: HTMLElement) =>
    row
      .querySelector('a')
      ?.pathname.replace(/\/(index\.html)?$/, '')
      .split('/')
      .at(-1) ?? '';
  const titles = Object.fromEntries(rows.map((row) => [idOf(row), row.textContent]));
  let find = createTextFilter(titles);

  const apply = () => {
    const found = find(field.value);
    for (const row of rows) row.hidden = !found.has(idOf(row));
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    const isAsked = field.value.trim() !== '';
    status.textContent = isAsked ? fill(found.size > 0 ? words : none, { count: found.size }) : '';
    if (isAsked && found.size === 0) {
      const href = `${form.action}?q=${encodeURIComponent(field.value)}`;
      status.append(...linksTo([{ label: elsewhere, href }]));
    }
  };
  field.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('.situations li:not([hidden]) a')?.focus();
  });
  apply();
  try {
    const further = await loadJson<Record<string, string>>(lookup);
    find = createTextFilter(
      Object.fromEntries(
        Object.entries(titles).map(([id, title]) => [id, `${title} ${further[id] ?? ''}`]),
      ),
    );
    apply();
  } catch {
    // The titles alone still find something.
    opened.delete(form);
    status.textContent = failure;
  }
}
