import type { LogFormat } from '../schemas/log-format.ts';
import type { SubCodeList } from '../schemas/sub-code-list.ts';
import type { ReadField, ReadFormat } from './format.ts';

const none = (list: readonly unknown[]) => list.length === 0;

/** The marks of a list that a field can hold, where all its values begin with the same letters. */
const thoseThatBegin = (statuses: Record<string, string> = {}, starts = '') =>
  Object.fromEntries(Object.entries(statuses).filter(([mark]) => mark.startsWith(starts)));

/** What a mark stands for where a text has no number: a mark, and the one status that it comes with. */
type Statuses = ReadonlyMap<string, Record<string, string>>;

/**
 * All formats without their prose, in the order of trial, which sets like beside like.
 * @param lists the lists of sub-codes that explain their marks
 */
export function compactFormats(
  formats: readonly { id: string; facts: LogFormat }[],
  lists: readonly { id: string; facts: SubCodeList }[],
): ReadFormat[] {
  const statuses: Statuses = new Map(
    lists.map(({ id, facts }) => [
      id,
      Object.fromEntries(
        facts.subCodes.flatMap(({ id: mark, statusCodes: [status, ...others] }) =>
          status === undefined || others.length > 0 ? [] : [[mark, status]],
        ),
      ),
    ]),
  );
  return formats
    .map(({ id, facts }) => compactFormat(id, facts, statuses))
    .sort((a, b) => a.order - b.order);
}

/**
 * A format without its prose, as the browser gets it.
 * @param id name of its file
 * @param format what the file says
 * @param statusesOf what marks stand for, by the list that explains them
 */
function compactFormat(id: string, format: LogFormat, statusesOf: Statuses): ReadFormat {
  const { vendor, product, namedBy, kind, order, lines, phrases, requires, signs, words } = format;
  const { columns } = format;
  const used = new Set([...lines, ...phrases].join(' ').match(/(?<=\{)[a-z0-9]+(?=\})/g) ?? []);
  return {
    id,
    product: vendor ?? product ?? null,
    ...(namedBy && { namedBy }),
    ...(format.productIsServer && { productIsServer: true }),
    kind,
    order,
    ...(!none(lines) && { lines }),
    ...(!none(phrases) && { phrases }),
    ...(columns && { columns }),
    ...(!none(requires) && { requires }),
    ...(!none(signs) && { signs }),
    ...(format.lastCounts && { lastCounts: true }),
    fields: format.fields.flatMap((field): ReadField[] => {
      const { id: own, values, name, ...rest } = field;
      if (own === undefined) return [];
      if (!used.has(own) && field.keys === undefined && columns === undefined) return [];
      const { role, keys, shape, chars, starts, length, free, alias, quiet, subCodes } = rest;
      // A line of an access log has its status; only messages need what their words stand for.
      const statuses =
        kind === 'access-log'
          ? {}
          : {
              ...thoseThatBegin(statusesOf.get(subCodes ?? ''), starts),
              ...Object.fromEntries(
                (values ?? []).flatMap(({ value, status }) => (status ? [[value, status]] : [])),
              ),
            };
      const compact: ReadField = {
        id: own,
        ...(columns && { column: name }),
        ...(role && { role }),
        ...(keys && { keys }),
        ...(shape && { shape }),
        ...(chars && { chars }),
        ...(starts && { starts }),
        ...(length && { length }),
        ...(free && { free }),
        ...(alias && { alias }),
        ...(quiet && { quiet }),
        ...(rest.quietMeansUpstream && { quietMeansUpstream: true }),
        ...(rest.alsoOwn && { alsoOwn: rest.alsoOwn }),
        ...(subCodes && { subCodes }),
        ...(Object.keys(statuses).length > 0 && { values: statuses }),
      };
      // A plain word needs no more than its name, which stands in the layout.
      return Object.keys(compact).length > 1 ? [compact] : [];
    }),
    ...(!none(words) && {
      words: words.map(({ text, status, shared }) => ({
        text,
        ...(status && { status }),
        ...(shared && { shared }),
      })),
    }),
    ...(!none(format.senders) && {
      senders: format.senders.map(({ field, has, vendor: known, product: other, flag }) => ({
        field,
        ...(has && { has }),
        product: known ?? other ?? '',
        ...(flag && { flag }),
      })),
    }),
  };
}
