import { getCollection } from 'astro:content';
import { keepersOf, sendersOf, type Product } from '../domain/default-behaviour.ts';
import { matrixOf, type Matrix, type MatrixCell, type MatrixRow } from '../domain/matrix.ts';
import type { InterfaceKey } from '../i18n/languages.ts';
import { qualifiedFacts, type QualifiedFact } from '../schemas/meaning.ts';
import type { Edition } from './edition.ts';
import { issuerOf } from './meaning-reference.ts';
import { valueKey } from './meaning-view.ts';
import type { JoinedMeaning } from './meanings.ts';
import { once } from './remember.ts';

const listProducts = once(async (): Promise<Product[]> =>
  (await getCollection('defaults')).map(({ id, data: facts }) => ({ id, facts })),
);

/** How many products are named before the rest is counted. */
const named = 3;

/**
 * The facts of some meanings side by side. Two have room for whole words and remarks; from three on
 * a cell has a word or two.
 */
export async function factMatrix(
  meanings: readonly JoinedMeaning[],
  edition: Edition,
): Promise<Matrix> {
  const rows = await factRows(meanings, edition, meanings.length > 2);
  const none = edition.language.t('short.none');
  return matrixOf(rows.filter(({ cells }) => cells.some(({ value }) => value !== none)));
}

/**
 * What a matrix asks of meanings, with the answer of each.
 * @param isBrief whether a cell has room for a word or two alone
 */
export async function factRows(
  meanings: readonly JoinedMeaning[],
  { language, cite }: Edition,
  isBrief: boolean,
): Promise<MatrixRow[]> {
  const { t } = language;
  const products = await listProducts();
  const row = (term: string, cellOf: (meaning: JoinedMeaning) => MatrixCell) => ({
    term,
    cells: meanings.map(cellOf),
  });
  const short = (key: InterfaceKey, words: InterfaceKey, cell: Partial<MatrixCell> = {}) => ({
    value: t(isBrief ? key : words),
    words: t(words),
    ...(isBrief ? {} : cell),
  });
  const nothing: MatrixCell = { value: t('short.none') };

  const standing = row(t('fact.standing'), (meaning) => {
    const { registration } = meaning.facts;
    const citation = registration.kind === 'unofficial' ? undefined : cite(registration.citation);
    return short(`short.standing.${registration.kind}`, `standing.${registration.kind}`, {
      note: citation?.label ?? issuerOf(meaning, language),
      url: citation?.url,
    });
  });
  const sentBy =
    isBrief && meanings.length > 3
      ? undefined
      : row(t('fact.sentBy'), ({ facts }) => ({
          value: facts.sentBy.map((sender) => t(`sentBy.${sender}`)).join(', '),
        }));
  const seen = row(t('fact.seen'), ({ facts }) => ({
    value:
      facts.seen.length === 1 && facts.seen[0] === 'log'
        ? t('seen.logOnly')
        : facts.seen.map((place) => t(`seen.${place}`)).join(', '),
  }));
  const qualified = qualifiedFacts
    .filter((name) => meanings.some(({ facts }) => facts[name] !== undefined))
    .map((name) =>
      row(t(`fact.${name}`), ({ facts }) => {
        const fact = facts[name];
        if (fact === undefined) return nothing;
        const citation = cite(fact.citation);
        const words = valueKey(name, fact.value);
        return short(shortKey(name, fact.value), words, { note: fact.note, url: citation?.url });
      }),
    );
  const carries = (['MUST', 'SHOULD'] as const).map((level) =>
    row(t(`compare.carries.${level}`), ({ facts }) => {
      const names = facts.fields.filter((field) => field.level === level).map(({ name }) => name);
      return names.length === 0
        ? nothing
        : { value: names.map((name) => `\`${name}\``).join(', ') };
    }),
  );
  const countOf = (count: number) => {
    if (count === 0) return t('short.none');
    return count === 1 ? t('compare.products.one') : t('compare.products.other', { count });
  };
  const counted = (term: string, count: (code: string) => Product[]) =>
    row(term, ({ facts }) => {
      const found = [...new Set(count(facts.code))];
      const names = found.slice(0, named).map((product) => product.facts.name);
      return {
        value: countOf(found.length),
        note: isBrief || found.length === 0 ? undefined : names.join(', '),
      };
    });
  const sentAgain = counted(t('compare.sentAgain'), (code) =>
    sendersOf(products, { code, standing: 'unasked' }).map(({ product }) => product),
  );
  const stored = counted(t('compare.stored'), (code) =>
    keepersOf(products, { code, standing: 'unasked' }).map(({ product }) => product),
  );
  const since = row(t('compare.since'), ({ facts }) => {
    // The first event that is known of a vendor's code is seldom its beginning.
    const [first] = facts.registration.kind === 'unofficial' ? [] : facts.history;
    return first === undefined ? nothing : { value: first.date.slice(0, 4) };
  });
  return [...qualified, ...carries, sentAgain, stored, seen, sentBy, standing, since].filter(
    (asked) => asked !== undefined,
  );
}

/** Key of a word or two for the value of a fact, where a table has no room for more. */
function shortKey(fact: QualifiedFact, value: string): InterfaceKey {
  return `short.${fact}.${value}` as InterfaceKey;
}
