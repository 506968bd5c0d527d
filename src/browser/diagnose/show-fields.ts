import type { FoundStatus, Reading } from '../../recognise/reading.ts';
import { meaningOf } from '../../recognise/verdict.ts';
import { element } from '../element.ts';
import { englishOn } from './english-on.ts';
import { inlineCode } from './inline-code.ts';
import { rowId, type Mark } from './marked-text.ts';
import type { MarkedField } from './marks-of-reading.ts';
import { ownersOf, type ReadingView } from './reading-to-show.ts';
import { visible } from './visible-text.ts';

/** Every numbered field with what it means. */
export function showFields(view: ReadingView, rows: readonly MarkedField[]): HTMLElement[] {
  const { say } = view;
  const numbered = rows
    .filter(({ mark }) => mark.row !== undefined)
    .sort((a, b) => (a.mark.row ?? 0) - (b.mark.row ?? 0));
  if (numbered.length === 0) return [];
  return [
    element(
      'section',
      { class: 'reading-rows' },
      element('h2', {}, say('reading.fields')),
      element('dl', {}, ...numbered.map((row) => rowOf(view, row))),
    ),
  ];
}

function rowOf(
  { reading, settings, explanations, say }: ReadingView,
  { mark, value, id, headField }: MarkedField,
): HTMLElement {
  const { format, codes } = explanations;
  const told: (Node | string)[] = [];
  const english = (...words: (Node | string)[]) => element('span', { lang: englishOn() }, ...words);
  let title: string;
  if (headField !== undefined) {
    const page = format?.headerFields?.[headField.name];
    title = headField.name;
    if (page !== undefined) {
      told.push(
        english(page.summary),
        ' ',
        element('a', { href: page.href, hreflang: page.hreflang }, headField.name),
      );
    }
  } else {
    const field = format?.fields[id ?? ''];
    title = field?.name ?? '';
    if (field !== undefined) told.push(english(...inlineCode(field.meaning)));
    for (const status of statusesAt(reading, mark)) {
      const meaning = meaningOf(codes.get(status.code), ownersOf(reading, settings));
      if (meaning === undefined) continue;
      const words = `${status.code} ${meaning.title}`;
      told.push(' ', element('a', { href: meaning.href, hreflang: meaning.hreflang }, words));
    }
    for (const part of partsAt(reading, mark)) {
      const own = format && Object.hasOwn(format.marks, part) ? format.marks[part] : undefined;
      if (own === undefined) continue;
      const name =
        own.name === undefined ? part : say('reading.mark', { mark: part, name: own.name });
      told.push(
        ' ',
        english(
          own.href === undefined ? element('b', {}, name) : element('a', { href: own.href }, name),
          say('reading.colon'),
          ...inlineCode(own.meaning),
        ),
      );
    }
  }
  return element(
    'div',
    {
      id: rowId(mark.row ?? 0),
      tabindex: '-1',
      class: mark.isKey ? 'key' : undefined,
      'data-class': mark.isKey ? mark.classDigit : undefined,
    },
    element(
      'dt',
      {},
      element('i', {}, String(mark.row)),
      element('code', {}, visible(value).slice(0, 300) || ' '),
    ),
    element(
      'dd',
      {},
      ...(title === '' ? [] : [element('small', { lang: englishOn() }, title)]),
      ...told,
    ),
  );
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function statusesAt({ main, statuses }: Reading, mark: Mark): FoundStatus[] {
  return [...(main?.statuses ?? statuses)].filter((status) => overlaps(status, mark));
}

function partsAt({ flags }: Reading, mark: Mark): string[] {
  return flags.filter((flag) => overlaps(flag, mark)).flatMap(({ parts }) => parts);
}
