import type {
  ExplainedCode,
  ExplainedFormat,
  ExplainedMeaning,
} from '../../recognise/explained.ts';
import type { Reading } from '../../recognise/reading.ts';
import { meaningOf, type Say } from '../../recognise/verdict.ts';
import type { DiagnosisSettings } from './load.ts';

/** What was loaded about a reading, as far as it is there by now. */
export interface Explanations {
  format?: ExplainedFormat | undefined;
  codes: ReadonlyMap<string, ExplainedCode>;
}

/** A reading with all that it takes to show it. */
export interface ReadingView {
  text: string;
  reading: Reading;
  settings: DiagnosisSettings;
  explanations: Explanations;
  /** Attributes of the form. */
  data: DOMStringMap;
  say: Say;
}

/** The number that a reading is about. */
const mainCode = ({ statuses, implied }: Reading) => statuses[0]?.code ?? implied;

/** Whose meanings the numbers of a reading may have, the nearest first. */
export function ownersOf({ products, format }: Reading, { named }: DiagnosisSettings) {
  return [...products, named[format ?? '']?.numbersOf];
}

/** The meaning that a reading has in mind. */
export function readMeaning({
  reading,
  settings,
  explanations,
}: ReadingView): ExplainedMeaning | undefined {
  const code = mainCode(reading);
  return code === undefined
    ? undefined
    : meaningOf(explanations.codes.get(code), ownersOf(reading, settings));
}
