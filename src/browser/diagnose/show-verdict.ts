import type { Diagnosis, Outcome } from '../../recognise/diagnosis.ts';
import type { DiagnosisKey } from '../../recognise/interface-keys.ts';
import { causeOf, isOnlyLogged, outcomeSentences } from '../../recognise/verdict.ts';
import { element } from '../element.ts';
import { englishOn } from './english-on.ts';
import { inlineCode } from './inline-code.ts';
import { readMeaning, type ReadingView } from './reading-to-show.ts';
import { digitOf, flagSigns, productName, signsOf, type Sign } from './show-signs.ts';

/** What a number is called that is no status of this answer. */
const callings: Partial<Record<Outcome, DiagnosisKey>> = {
  implied: 'reading.sign.implied',
  behind: 'reading.sign.upstream',
};

/** Number and flag large, and beside them what happened in a sentence. */
export function showVerdict(view: ReadingView, diagnosis: Diagnosis): HTMLElement {
  const { reading, settings, explanations, say } = view;
  const { code, upstream, outcome } = diagnosis;
  const product = productName(reading, settings);
  const cause = causeOf(reading, explanations.format);
  const meaning = readMeaning(view);
  const sign = (value: string, label: string): Sign => ({ value, label, digit: digitOf(value) });
  const statusSign = say(callings[outcome] ?? 'reading.sign.status');
  const [nearest] = diagnosis.witnesses;
  const outer =
    nearest?.code !== undefined && nearest.code !== code && diagnosis.witnesses.length > 1
      ? { code: nearest.code, product: settings.products[nearest.product]?.name ?? '' }
      : undefined;
  const signs = [
    ...(outer === undefined ? [] : [sign(outer.code, outer.product)]),
    ...(code === undefined ? [] : [sign(code, statusSign)]),
    ...(upstream === undefined ? [] : [sign(upstream, say('reading.sign.upstream'))]),
    ...flagSigns(reading, say),
  ];
  const isNote = isOnlyLogged(diagnosis, reading.products, settings, cause);
  const sentences = [
    ...(outer === undefined ? [] : [say('verdict.twoHops', outer)]),
    ...outcomeSentences(diagnosis, product, isNote, say),
  ];
  const several =
    meaning === undefined && (explanations.codes.get(code ?? '')?.meanings.length ?? 0);
  return element(
    'div',
    { class: 'verdict' },
    signsOf(signs),
    element(
      'div',
      {},
      element(
        'h2',
        { id: 'verdict' },
        ...(cause === undefined
          ? []
          : [
              element(
                'span',
                { lang: englishOn() },
                ...inlineCode(
                  product === undefined
                    ? cause.meaning
                    : say('verdict.sentence', { product, cause: cause.meaning }),
                ),
              ),
              ' ',
            ]),
        ...sentences.flatMap((sentence, index) => [
          ...(index > 0 ? [' '] : []),
          element('span', {}, sentence),
        ]),
      ),
      ...(meaning === undefined ? [] : [element('p', { lang: meaning.lang }, meaning.summary)]),
      ...(several && code !== undefined
        ? [element('p', {}, say('verdict.severalMeanings', { count: several, code }))]
        : []),
    ),
  );
}
