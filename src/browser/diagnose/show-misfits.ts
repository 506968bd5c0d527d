import { misfitsOf } from '../../recognise/misfits.ts';
import { element } from '../element.ts';
import { englishOn } from './english-on.ts';
import { inlineCode } from './inline-code.ts';
import type { ReadingView } from './reading-to-show.ts';

/** What in a response goes against what its code asks for, each with its section. */
export function showMisfits({ reading, explanations, say }: ReadingView): Node[] {
  const head = reading.heads.at(-1);
  const explained = explanations.codes.get(head?.code ?? '');
  if (head === undefined || explained?.obligations === undefined) return [];
  const misfits = misfitsOf(head, explained.obligations);
  if (misfits.length === 0 && !head.isWhole) return [];
  return [
    element('h2', {}, say('reading.misfits')),
    misfits.length === 0
      ? element('p', {}, say('reading.misfits.none', { code: head.code }))
      : element(
          'ul',
          { class: 'misfits' },
          ...misfits.map(({ kind, field, level, condition, citation }) => {
            const source = explained.citations[citation];
            return element(
              'li',
              {},
              element('b', {}, say(`misfit.${kind}`, { field })),
              element(
                'small',
                {},
                level,
                say('reading.colon'),
                element('span', { lang: englishOn() }, ...inlineCode(condition)),
                ' ',
                ...(source === undefined ? [] : [element('a', { href: source.url }, source.label)]),
              ),
            );
          }),
        ),
  ];
}
