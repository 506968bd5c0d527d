import { compileLayout, type FieldForm } from './layout.ts';
import { createStockWords, type StockWords } from './stock-words.ts';

/** A field as far as reading needs it. */
export interface ReadField extends FieldForm {
  id: string;
  keys?: string[] | undefined;
  /** What the line that names the columns calls it. */
  column?: string | undefined;
  quiet?: string[] | undefined;
  quietMeansUpstream?: boolean | undefined;
  alsoOwn?: string[] | undefined;
  subCodes?: string | undefined;
  /** Statuses that follow from values. */
  values?: Record<string, string> | undefined;
}

/** A header field that tells who answered. */
export interface Sender {
  field: string;
  has?: string | undefined;
  product: string;
  flag?: boolean | undefined;
}

/** A format as far as reading needs it: `content/log-formats` without its prose. */
export interface ReadFormat {
  id: string;
  /** Who writes it: id in `content/vendors`, or of a product without an entry; null for anybody. */
  product: string | null;
  namedBy?: { words: string[]; statuses: string[] } | undefined;
  /** Whether it is the server of which a client's message tells, not that client. */
  productIsServer?: boolean | undefined;
  kind: string;
  order: number;
  lines?: string[] | undefined;
  phrases?: string[] | undefined;
  /** How the line begins that names the columns, and columns of which it has one. */
  columns?: { after: string; has: string[] } | undefined;
  requires?: string[][] | undefined;
  signs?: string[] | undefined;
  lastCounts?: boolean | undefined;
  fields: ReadField[];
  words?: { text: string; status?: string | undefined; shared?: boolean | undefined }[] | undefined;
  senders?: Sender[] | undefined;
}

/** A layout with its expression: sticky for lines, global for phrases. */
export interface ReadyLayout {
  expression: RegExp;
  ids: string[];
  needle: string;
}

/** A format that is ready to read with. */
export interface ReadyFormat extends ReadFormat {
  byId: ReadonlyMap<string, ReadField>;
  readyLines: ReadyLayout[];
  readyPhrases: ReadyLayout[];
  /** Fields by each key under which they stand. */
  byKey: ReadonlyMap<string, ReadField>;
}

/** All formats, in the order of trial. */
export interface ReadyFormats {
  formats: ReadyFormat[];
  senders: Sender[];
  stockWords: StockWords;
}

/**
 * Makes formats ready to read with; do it once.
 * @param formats the formats of `content/log-formats`, without their prose
 */
export function compileFormats(formats: readonly ReadFormat[]): ReadyFormats {
  const ready = formats.map((format): ReadyFormat => {
    const compile = (layouts: readonly string[] | undefined, isLine: boolean) =>
      (layouts ?? []).map((layout): ReadyLayout => {
        const { source, ids, needle } = compileLayout(layout, isLine, format.fields);
        return { expression: new RegExp(source, isLine ? 'dmy' : 'dgm'), ids, needle };
      });
    return {
      ...format,
      byId: new Map(format.fields.map((field) => [field.id, field])),
      byKey: new Map(
        format.fields.flatMap((field) => (field.keys ?? []).map((key) => [key, field] as const)),
      ),
      readyLines: compile(format.lines, true),
      readyPhrases: compile(format.phrases, false),
    };
  });
  return {
    formats: ready.sort((a, b) => a.order - b.order),
    senders: ready.flatMap(({ senders }) => senders ?? []),
    stockWords: createStockWords(ready),
  };
}
