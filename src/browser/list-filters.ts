/*
 * Combines the filters of a table: all codes, or the products that send again or store. The state
 * is the fragment of the address (`#class=4xx&retry=no`): a link of one filter works without this
 * script, too. Values of one fact widen the choice, different facts narrow it.
 */
import { decodeAddress } from '../search/decode-address.ts';
import { fill } from './fill.ts';

const filters = document.querySelector<HTMLElement>('[data-list-filters]');
const sections = document.querySelectorAll<HTMLElement>('section[data-filters]');
const count = filters?.querySelector<HTMLElement>('[role=status]');

if (filters && count) {
  const links = [...filters.querySelectorAll<HTMLAnchorElement>('a[id]')];
  const known = new Set(links.map(({ id }) => id));

  const factOf = (id: string) => id.split('=')[0];

  /** Filters that the address asks for; others are left out. */
  const asked = () =>
    new Set(
      decodeAddress(location.hash.slice(1))
        .split('&')
        .filter((id) => known.has(id)),
    );

  const apply = () => {
    const ids = [...asked()];
    const facts = new Set(ids.map(factOf));
    let shown = 0;
    for (const section of sections) {
      const rows = [...section.querySelectorAll<HTMLElement>('[data-filters]')];
      for (const row of rows) {
        const own = new Set(row.dataset['filters']?.split(' '));
        const passed = new Set(ids.filter((id) => own.has(id)).map(factOf));
        row.hidden = passed.size < facts.size;
      }
      const shownRows = rows.filter(({ hidden }) => !hidden).length;
      section.hidden = shownRows === 0;
      shown += shownRows;
    }
    for (const link of links) {
      if (ids.includes(link.id)) {
        link.setAttribute('aria-current', 'true');
        // A choice that came with the address may be in a group that is closed.
        link.closest('details')?.setAttribute('open', '');
      } else link.removeAttribute('aria-current');
    }
    count.textContent =
      ids.length === 0 ? '' : fill(count.dataset['words'] ?? '', { count: shown });
  };

  filters.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const ids = asked();
    if ('all' in link.dataset) ids.clear();
    else if (!ids.delete(link.id)) ids.add(link.id);
    const fragment = [...ids].join('&');
    history.pushState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    apply();
  });
  window.addEventListener('popstate', apply);
  window.addEventListener('hashchange', apply);
  const frame = filters.closest<HTMLElement>('.filtered');
  if (frame) frame.dataset['scripted'] = '';
  apply();
}
