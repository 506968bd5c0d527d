import { diagnose } from '../../recognise/diagnosis.ts';
import { causeOf } from '../../recognise/verdict.ts';
import { element } from '../element.ts';
import { englishOn } from './english-on.ts';
import { markedText } from './marked-text.ts';
import { marksOf } from './marks-of-reading.ts';
import type { ReadingView } from './reading-to-show.ts';
import { showFields } from './show-fields.ts';
import { showHops } from './show-hops.ts';
import { showLinks } from './show-links.ts';
import { showMisfits } from './show-misfits.ts';
import { attributesOf, productName } from './show-signs.ts';
import { showVerdict } from './show-verdict.ts';
import { showWhoAnswered } from './show-who-answered.ts';

/** A reading as a part of the page. */
export function showReading(view: ReadingView): HTMLElement {
  const { text, reading, settings, explanations, say } = view;
  const diagnosis = diagnose(reading, settings.ready);
  const { format } = explanations;
  const marks = marksOf(reading, format);
  const hasSteps = diagnosis.code !== undefined || causeOf(reading, format)?.fix !== undefined;
  return element(
    'section',
    {
      ...attributesOf(reading),
      'aria-labelledby': 'verdict',
    },
    headOf(view),
    markedText(
      text,
      marks.map(({ mark }) => mark),
      say('reading.label'),
    ),
    showVerdict(view, diagnosis),
    ...showHops(view, diagnosis),
    element(
      'div',
      { class: 'reading-columns' },
      element(
        'div',
        { class: 'reading-next article' },
        ...showMisfits(view),
        ...(hasSteps ? [element('h2', {}, say('reading.next'))] : []),
        element('div', { class: 'reading-steps' }),
      ),
      ...showLinks(view, diagnosis),
    ),
    ...showWhoAnswered(view),
    ...showFields(view, marks),
  );
}

/** What kind of text it is, and how much of it. */
function headOf({ reading, settings, explanations, say }: ReadingView): HTMLElement {
  const name = explanations.format?.name ?? '';
  const product = productName(reading, settings);
  const isNamed = product === undefined || name.toLowerCase().includes(product.toLowerCase());
  const lines = reading.passages.length;
  return element(
    'p',
    { class: 'reading-head' },
    element(
      'span',
      { lang: englishOn() },
      isNamed
        ? say('reading.headWithout', { format: name })
        : say('reading.head', { product, format: name }),
    ),
    lines > 2 ? ` · ${say('reading.headLines', { count: lines })}` : '',
  );
}
