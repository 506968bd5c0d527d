import { isInRange } from '../../domain/number-ranges.ts';
import type { DiagnosisFile, ExplainedCode, ExplainedFormat } from '../../recognise/explained.ts';
import { compileFormats, type ReadyFormats } from '../../recognise/format.ts';

/** What the reader of pastes works with. */
export interface DiagnosisSettings extends Omit<DiagnosisFile, 'formats'> {
  ready: ReadyFormats;
  /** The formats as they came, for a worker, which cannot be handed expressions. */
  formats: DiagnosisFile['formats'];
}

const loading = new Map<string, Promise<unknown>>();

/** Loads a file once; one that could not be loaded may be asked for again. */
function load<Content>(address: string): Promise<Content> {
  const known = loading.get(address);
  if (known !== undefined) return known as Promise<Content>;
  const loaded = fetch(address)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      return (await response.json()) as Content;
    })
    .catch((error: unknown) => {
      loading.delete(address);
      throw error;
    });
  loading.set(address, loaded);
  return loaded;
}

let settings: Promise<DiagnosisSettings> | undefined;

/**
 * Loads the formats and makes them ready, once.
 * @param data attributes of the form
 * @throws when they cannot be loaded
 */
export function loadSettings(data: DOMStringMap): Promise<DiagnosisSettings> {
  return (settings ??= load<DiagnosisFile>(data['lookup'] ?? '')
    .then((file) => ({ ...file, ready: compileFormats(file.formats) }))
    .catch((error: unknown) => {
      settings = undefined;
      throw error;
    }));
}

/** What is to be said of texts in a format. */
export function loadFormat(data: DOMStringMap, id: string): Promise<ExplainedFormat> {
  return load<ExplainedFormat>((data['format'] ?? '').replace('{id}', id));
}

/** What is to be said of a number; nothing for one that has no meaning. */
export async function loadCode(
  data: DOMStringMap,
  code: string,
): Promise<ExplainedCode | undefined> {
  const isKnown = data['known']?.split(' ').some((range) => isInRange(range, code)) ?? false;
  if (!isKnown) return undefined;
  return load<ExplainedCode>((data['explained'] ?? '').replace('{code}', code));
}
