/*
 * Compares two codes that a reader chooses: fills the table of the page with the facts of both, from
 * one small file. The state is the fragment, `#pair=404-410`, so that it can be shared.
 */
import { splitInlineCode } from '../domain/inline-code.ts';
import type { Matrix } from '../domain/matrix.ts';
import { pageOfPair, pairIn, pairMatrix, type PairFacts } from '../domain/pair-facts.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { loadJson } from './load-json.ts';

/** Loaded once; a load that failed is tried again at the next choice. */
let loading: Promise<PairFacts> | undefined;
const load = (address: string) =>
  (loading ??= loadJson<PairFacts>(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

/** A fact's text; what stands between backticks becomes code. */
const textOf = (value: string) =>
  splitInlineCode(value).map(({ text, isCode }) => (isCode ? element('code', {}, text) : text));

/** Puts another pair into a table that the page brought along, whose headings stay. */
function fillTable(
  table: HTMLTableElement,
  facts: PairFacts,
  pair: [string, string],
  matrix: Matrix,
) {
  const heads = [...(table.tHead?.querySelectorAll('th') ?? [])];
  for (const [index, code] of pair.entries()) {
    const head = heads[index];
    const known = facts.codes[code];
    const link = head?.querySelector('a');
    if (!head || !known || !link) continue;
    head.dataset['class'] = code.charAt(0);
    link.href = known.href;
    link.textContent = code;
    head.replaceChildren(link, element('b', {}, known.title));
  }
  const [different, same] = [...table.tBodies];
  const keepHeading = (body: HTMLTableSectionElement | undefined, rows: HTMLElement[]) => {
    const heading = body?.rows[0];
    if (!body || !heading) return;
    body.hidden = rows.length === 0;
    body.replaceChildren(heading, ...rows);
  };
  const heading = (term: string) => element('th', { scope: 'row' }, term);
  keepHeading(
    different,
    matrix.different.map(({ term, cells }) =>
      element(
        'tr',
        {},
        heading(term),
        ...cells.map(({ value }) => element('td', {}, element('b', {}, ...textOf(value)))),
      ),
    ),
  );
  keepHeading(
    same,
    matrix.same.map(({ term, cell }) =>
      element('tr', {}, heading(term), element('td', { colspan: '2' }, ...textOf(cell.value))),
    ),
  );
}

async function show(form: HTMLFormElement): Promise<void> {
  const pair = pairIn(location.hash);
  const result = document.querySelector<HTMLElement>('#pair');
  const table = result?.querySelector('table');
  const status = form.querySelector('[role=status]');
  if (!pair || !result || !table || !status) return;
  const { lookup = '', ownPage = '', failure = '' } = form.dataset;
  try {
    const facts = await load(lookup);
    const matrix = pairMatrix(facts, ...pair);
    if (!matrix) return;
    for (const [index, select] of [...form.querySelectorAll('select')].entries()) {
      select.value = pair[index] ?? '';
    }
    fillTable(table, facts, pair, matrix);
    result.hidden = false;
    const page = pageOfPair(facts, ...pair);
    status.replaceChildren(
      ...(page === undefined
        ? []
        : [element('a', { href: page }, fill(ownPage, { one: pair[0], other: pair[1] }))]),
    );
  } catch {
    status.textContent = failure;
  }
}

const opened = new WeakSet<HTMLFormElement>();

/** Answers the choices of a form from now on, and shows the pair that the address names. */
export function open(form: HTMLFormElement): Promise<void> | undefined {
  if (opened.has(form)) return undefined;
  opened.add(form);
  const choose = () => {
    const [one, other] = [...form.querySelectorAll('select')].map(({ value }) => value);
    const hash = `#pair=${one ?? ''}-${other ?? ''}`;
    if (location.hash === hash) void show(form);
    else location.hash = hash;
  };
  form.addEventListener('change', choose);
  form.onsubmit = (event) => {
    event.preventDefault();
    choose();
  };
  addEventListener('hashchange', () => void show(form));
  // A choice may have been made before this script was there.
  const isChosen = [...form.querySelectorAll('option')].some(
    ({ selected, defaultSelected }) => selected !== defaultSelected,
  );
  if (isChosen && pairIn(location.hash) === undefined) choose();
  return show(form);
}
