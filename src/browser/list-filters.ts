/*
 * Combines the filters of a list: all codes, products, symptoms, or a table of a guide. The state is the fragment of
 * the address (`#class=4xx&retry=no`): a link of one filter works without this script, too. Values
 * of one fact widen the choice, different facts narrow it. The rows that pass a filter carry its id
 * in `data-filters`, or have a class in common with it, which is shorter where rows are many.
 */
import { decodeAddress } from '../search/decode-address.ts';
import { fill } from './fill.ts';

/** A row of the list, and the marks of the filters that it passes. */
interface Marked {
  element: HTMLElement;
  marks: ReadonlySet<string>;
}

const filters = document.querySelector<HTMLElement>('[data-list-filters]');
const status = filters?.querySelector<HTMLElement>('[role=status]');

if (filters && status) {
  const links = [...filters.querySelectorAll<HTMLAnchorElement>('a[id]')];
  const linkOf = new Map(links.map((link) => [link.id, link]));
  /** Rows are what carries filters and holds nothing else that does; else the rows of tables. */
  const rowsIn = (part: Element) => {
    const marked = [
      ...part.querySelectorAll<HTMLElement>('[data-filters]:not(:has([data-filters]))'),
    ];
    return marked.length > 0 ? marked : [...part.querySelectorAll<HTMLElement>('tbody tr')];
  };
  const sections = [...document.querySelectorAll<HTMLElement>('.filtered section')];
  const innermost = sections.filter((section) => section.querySelector('section') === null);
  const allRows = innermost.flatMap((section) => {
    const ofClass = section.querySelector('h2')?.className ?? '';
    return rowsIn(section).map((element): Marked => ({
      element,
      marks: new Set([
        ...element.classList,
        ...(element.dataset['filters']?.split(' ') ?? []),
        ofClass,
      ]),
    }));
  });
  /** What is left out as soon as all of its rows are: sections, and products with several rows. */
  const parts = [
    ...sections,
    ...document.querySelectorAll<HTMLElement>('.filtered tbody[data-filters]'),
  ].map((element) => ({ element, rows: rowsIn(element) }));
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.filtered .folded-group')];

  const factOf = ({ id }: HTMLAnchorElement) => id.split('=')[0];

  /** Filters that the address asks for; others are left out. */
  const asked = () =>
    decodeAddress(location.hash.slice(1))
      .split('&')
      .flatMap((id) => linkOf.get(id) ?? []);

  /** Whether a row passes: for each fact that is asked for, it has one of the values. */
  const passes = ({ marks }: Marked, choice: readonly HTMLAnchorElement[]) => {
    const passed = choice.filter(({ className, id }) => marks.has(className || id));
    return new Set(passed.map(factOf)).size === new Set(choice.map(factOf)).size;
  };
  const count = (choice: readonly HTMLAnchorElement[]) =>
    allRows.filter((row) => passes(row, choice)).length;
  const fragmentOf = (choice: readonly HTMLAnchorElement[]) => choice.map(({ id }) => id).join('&');

  const labelOf = (link: HTMLAnchorElement) => link.firstChild?.textContent?.trim() ?? '';

  /** A link for each choice, which drops it; where nothing is left, those alone that change that. */
  const drops = (choice: readonly HTMLAnchorElement[], isEmpty: boolean) =>
    choice.flatMap((dropped) => {
      const label = labelOf(dropped);
      const rest = choice.filter((one) => one !== dropped);
      const left = count(rest);
      if (left === 0) return [];
      const link = document.createElement('a');
      link.href = `#${fragmentOf(rest) || 'all'}`;
      if (isEmpty) {
        link.textContent = fill(status.dataset['without'] ?? '', { label, count: left });
      } else {
        link.textContent = `${label} ×`;
        link.ariaLabel = fill(status.dataset['drop'] ?? '', { label });
      }
      return [' ', link];
    });

  /** Opens the groups of the row that the address leads to, where the browser does not do so itself. */
  const openTarget = () => {
    const target = document.querySelector(':target');
    const around = folds.filter((fold) => !fold.open && target && fold.contains(target));
    if (around.length === 0) return;
    for (const fold of around) fold.open = true;
    target?.scrollIntoView();
  };

  const apply = () => {
    openTarget();
    const choice = asked();
    for (const row of allRows) row.element.hidden = !passes(row, choice);
    for (const { element, rows } of parts) element.hidden = rows.every(({ hidden }) => hidden);
    // What was asked for is in sight; without a choice the reader opens what they want.
    if (choice.length > 0) for (const fold of folds) fold.open = true;
    for (const link of links) {
      const isChosen = choice.includes(link);
      const others = choice.filter((one) => factOf(one) !== factOf(link));
      const left = count([...others, link]);
      const number = link.querySelector('small');
      if (number) number.textContent = String(left);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (left === 0 && !isChosen) link.setAttribute('aria-disabled', 'true');
      else link.removeAttribute('aria-disabled');
    }
    const shown = count(choice);
    const words = status.dataset[shown > 0 ? 'words' : 'none'] ?? '';
    status.replaceChildren(
      ...(choice.length === 0
        ? []
        : [fill(words, { count: shown }), ...drops(choice, shown === 0)]),
    );
  };

  filters.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.ariaDisabled) return;
    const choice = asked();
    const fragment = !link.id
      ? link.hash.replace(/^#(all$)?/, '')
      : fragmentOf(
          choice.includes(link) ? choice.filter((one) => one !== link) : [...choice, link],
        );
    history.pushState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    apply();
  });
  // A menu closes when its reader turns to something else.
  const close = () => {
    for (const menu of filters.querySelectorAll('details[open]')) menu.removeAttribute('open');
  };
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('.filters details')) close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    filters.querySelector<HTMLElement>('details[open] > summary')?.focus();
    close();
  });
  addEventListener('popstate', apply);
  addEventListener('hashchange', apply);
  const frame = filters.closest<HTMLElement>('.filtered');
  if (frame) frame.dataset['scripted'] = '';
  apply();
  /*
   * The address leads to the link of a filter, in a menu; what it asks for begins below the menus. A
   * browser looks for the link anew until the page has loaded.
   */
  if (asked().length > 0) {
    const show = () => {
      close();
      filters.scrollIntoView();
    };
    if (document.readyState === 'complete') show();
    else addEventListener('load', () => setTimeout(show));
  }
}
