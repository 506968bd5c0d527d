import type { LookupEntry, LookupEntryKind } from './lookup-entry.ts';

/** Facts of an entry, in the order of their columns. */
const columns = [
  'mark',
  'codes',
  'judged',
  'href',
  'title',
  'lang',
  'gloss',
  'issuer',
  'about',
  'summary',
  'names',
  'fields',
  'words',
  'weight',
] as const satisfies readonly (keyof LookupEntry)[];

/** An entry without its kind, each fact as a text; empty where it has none. */
type Row = Record<(typeof columns)[number], string>;

/**
 * Entries as a browser loads them: by kind, each fact a column with a line for each entry, since like
 * beside like compresses best. A column that is empty for all entries of a kind is left out.
 */
export type PackedEntries = Partial<Record<LookupEntryKind, Partial<Row>>>;

const betweenEntries = '\n';
const betweenItems = '\t';

/**
 * Packs entries by kind, and within a kind in their order.
 * @throws when a text has a line break or a tab in it
 */
export function packEntries(entries: readonly LookupEntry[]): PackedEntries {
  return Object.fromEntries(
    [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) => {
      const rows = own.map(rowOf);
      const lines = columns.map((name) => [name, rows.map((row) => row[name])] as const);
      const filled = lines.filter(([, column]) => column.some((line) => line !== ''));
      const texts = filled.map(([name, column]) => [
        name,
        join(name === 'href' ? withoutBeginnings(column) : column, betweenEntries),
      ]);
      return [kind, Object.fromEntries(texts) as Partial<Row>];
    }),
  );
}

/** The entries as they were packed. */
export function unpackEntries(packed: PackedEntries): LookupEntry[] {
  return (Object.keys(packed) as LookupEntryKind[]).flatMap((kind) => {
    const lines = new Map(
      columns.map((name) => [name, packed[kind]?.[name]?.split(betweenEntries) ?? []]),
    );
    const addresses = withBeginnings(lines.get('href') ?? []);
    return addresses.map((href, place) => {
      const texts = columns.map((name) => [name, lines.get(name)?.[place] ?? '']);
      return entryOf(kind, { ...(Object.fromEntries(texts) as Row), href });
    });
  });
}

function rowOf(entry: LookupEntry): Row {
  const { kind, mark = '', codes, href, title, gloss = '', issuer = '', summary = '' } = entry;
  const { judged = [], lang = '', about = [], names = [], fields = [], words = '', weight } = entry;
  return {
    mark,
    // The code of a meaning is its mark.
    codes: kind === 'meaning' ? '' : join(codes, betweenItems),
    judged: join(judged, betweenItems),
    href,
    title,
    lang,
    gloss,
    issuer,
    about: join(about, betweenItems),
    summary,
    names: join(names, betweenItems),
    fields: join(fields, betweenItems),
    words,
    weight: weight === undefined ? '' : String(weight),
  };
}

function entryOf(kind: LookupEntryKind, row: Row): LookupEntry {
  const { mark, codes, href, title, lang, gloss, issuer, summary } = row;
  const { judged, about, names, fields, words, weight } = row;
  const list = (text: string) => (text === '' ? [] : text.split(betweenItems));
  return {
    kind,
    ...(mark && { mark }),
    codes: kind === 'meaning' ? [mark] : list(codes),
    ...(judged && { judged: list(judged) }),
    href,
    title,
    ...(lang && { lang }),
    ...(gloss && { gloss }),
    ...(issuer && { issuer }),
    ...(about && { about: list(about) }),
    ...(summary && { summary }),
    ...(names && { names: list(names) }),
    ...(fields && { fields: list(fields) }),
    ...(words && { words }),
    ...(weight && { weight: Number(weight) }),
  };
}

function join(texts: readonly string[], separator: string): string {
  const broken = texts.find((text) => text.includes(separator));
  if (broken !== undefined) {
    throw new Error(`Found ${JSON.stringify(broken)} for the lookup. Write it in one line.`);
  }
  return texts.join(separator);
}

/** Digits of the number that stands for a beginning, which is one letter so. */
const radix = 36;

/** Each text as the number of letters that begin it as they begin the one before, and the rest. */
function withoutBeginnings(texts: readonly string[]): string[] {
  return texts.map((text, place) => {
    const before = texts[place - 1] ?? '';
    let shared = 0;
    while (shared < radix - 1 && shared < before.length && before[shared] === text[shared]) {
      shared += 1;
    }
    return shared.toString(radix) + text.slice(shared);
  });
}

function withBeginnings(texts: readonly string[]): string[] {
  let before = '';
  return texts.map((text) => {
    before = before.slice(0, parseInt(text.charAt(0), radix)) + text.slice(1);
    return before;
  });
}
