import { isInRange } from '../../domain/number-ranges.ts';
import type {
  ExplainedCode,
  ExplainedFormat,
  FirstFile,
  FurtherFile,
} from '../../recognise/explained.ts';
import { compileFormats, type ReadyFormats } from '../../recognise/format.ts';
import { loadJson } from '../load-json.ts';
import { once } from '../once.ts';

/** What the reader of pastes works with at first. */
export interface FirstSettings extends FirstFile {
  ready: ReadyFormats;
}

/** What it works with once it has all. */
export interface DiagnosisSettings
  extends Omit<FurtherFile, 'strings'>, Omit<FirstSettings, 'strings'> {
  strings: FirstFile['strings'] & FurtherFile['strings'];
}

/**
 * Loads the formats of logs and makes them ready, once.
 * @param data attributes of the form
 * @throws when they cannot be loaded
 */
export function loadFirst({ lookup = '' }: DOMStringMap): Promise<FirstSettings> {
  return once(lookup, async () => {
    const file = await loadJson<FirstFile>(lookup);
    return { ...file, ready: compileFormats(file.formats) };
  });
}

/**
 * Loads all formats and makes them ready, once.
 * @param data attributes of the form
 * @throws when they cannot be loaded
 */
export function loadSettings(data: DOMStringMap): Promise<DiagnosisSettings> {
  const { further = '' } = data;
  return once(further, async () => {
    const [first, file] = await Promise.all([loadFirst(data), loadJson<FurtherFile>(further)]);
    const formats = [...first.formats, ...file.formats];
    return {
      strings: { ...first.strings, ...file.strings },
      products: file.products,
      named: { ...first.named, ...file.named },
      onlyLogged: file.onlyLogged,
      formats,
      ready: compileFormats(formats),
    };
  });
}

/** What is to be said of texts in a format. */
export function loadFormat({ format = '' }: DOMStringMap, id: string): Promise<ExplainedFormat> {
  const address = format.replace('{id}', id);
  return once(address, () => loadJson(address));
}

/** What is to be said of a number; nothing for one that has no meaning. */
export async function loadCode(
  { known, explained = '' }: DOMStringMap,
  code: string,
): Promise<ExplainedCode | undefined> {
  const isKnown = known?.split(' ').some((range) => isInRange(range, code)) ?? false;
  if (!isKnown) return undefined;
  const address = explained.replace('{code}', code);
  return once(address, () => loadJson(address));
}
