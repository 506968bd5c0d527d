import { chainOf, type Diagnosis, type Hop } from '../../recognise/diagnosis.ts';
import type { DiagnosisKey } from '../../recognise/interface-keys.ts';
import { causeOf, isOnlyLogged } from '../../recognise/verdict.ts';
import { element } from '../element.ts';
import type { ReadingView } from './reading-to-show.ts';
import { digitOf, productName } from './show-signs.ts';

/** The parties with what each of them said, and where the chain broke. */
export function showHops(view: ReadingView, diagnosis: Diagnosis): HTMLElement[] {
  const { reading, settings, explanations, say } = view;
  const cause = causeOf(reading, explanations.format);
  const isNote = isOnlyLogged(diagnosis, reading.products, settings, cause);
  const brokeAt = cause?.brokeAt ?? (isNote ? 'client' : undefined);
  const hops = chainOf(diagnosis, brokeAt, isNote);
  if (hops.length === 0) return [];
  const nameOf = ({ party }: Hop) =>
    typeof party === 'string'
      ? say(`party.${party}`)
      : party.product === reading.products[0]
        ? (productName(reading, settings) ?? party.product)
        : (settings.products[party.product]?.name ?? party.product);
  return [
    element(
      'ol',
      { class: 'hopline', 'aria-label': say('reading.hops') },
      ...hops.map((hop, index) => {
        const silent = silenceOf(hop, hops[index - 1]);
        return element(
          'li',
          {
            class: hop.isCut ? 'cut' : undefined,
            'data-class': hop.says === undefined ? undefined : digitOf(hop.says),
          },
          element('b', { class: 'where' }, nameOf(hop)),
          hop.says === undefined
            ? element('span', { class: 'says quiet' }, say(silent))
            : element('span', { class: 'says' }, hop.says),
          ...(hop.isCut ? [element('span', { class: 'break' }, say('reading.hops.broke'))] : []),
        );
      }),
    ),
  ];
}

/** Why a party has no number. */
function silenceOf({ party }: Hop, before: Hop | undefined): DiagnosisKey {
  if (before?.isCut === true && party !== 'client') return 'reading.hops.noAnswer';
  return party === 'upstream' ? 'reading.hops.unknown' : 'reading.hops.nothing';
}
