import type { Diagnosis } from '../../recognise/diagnosis.ts';
import type { ExplainedProduct } from '../../recognise/explained.ts';
import { meaningOf } from '../../recognise/verdict.ts';
import { codeAddress } from '../code-address.ts';
import { element } from '../element.ts';
import { ownersOf, type ReadingView } from './reading-to-show.ts';
import { codesOf, digitOf } from './show-signs.ts';

/** Pages that tell more of what was read. */
export function showLinks(
  { reading, settings, explanations, data, say }: ReadingView,
  { code }: Diagnosis,
): HTMLElement[] {
  const link = (
    target: { href?: string | undefined; hreflang?: string | undefined },
    ...words: (Node | string)[]
  ) => element('li', {}, element('a', { href: target.href, hreflang: target.hreflang }, ...words));
  const links = codesOf(reading).flatMap((own) => {
    const explained = explanations.codes.get(own);
    const meaning = meaningOf(explained, ownersOf(reading, settings));
    const number = element('b', { 'data-class': digitOf(own) }, own);
    const href = codeAddress(data, own);
    if (href === '') return [];
    if (meaning === undefined) return [link({ href }, number)];
    const { title, gloss, issuer } = meaning;
    const words = ` ${title}${gloss === undefined ? '' : ` · ${gloss}`} (${issuer})`;
    return [link(meaning, number, words)];
  });
  const { list, marks } = explanations.format ?? {};
  const markLinks = [...new Set(reading.flags.flatMap(({ parts }) => parts))].flatMap((part) => {
    const mark = marks && Object.hasOwn(marks, part) ? marks[part] : undefined;
    return mark?.href === undefined
      ? []
      : [link(mark, element('code', {}, part), ` ${mark.name ?? ''}`)];
  });
  const products = reading.products.flatMap((id) => {
    const product: ExplainedProduct | undefined = settings.products[id];
    return product?.href === undefined ? [] : [link(product, product.name)];
  });
  const all = [
    ...links,
    ...markLinks,
    ...(list === undefined ? [] : [link(list, say('reading.list', { name: list.title }))]),
    ...products,
  ];
  if (all.length === 0 && code === undefined) return [];
  return [
    element(
      'nav',
      { class: 'reading-on', 'aria-label': say('reading.readOn') },
      element('h2', {}, say('reading.readOn')),
      element('ul', {}, ...all),
      element('div', { class: 'reading-link', hidden: code === undefined ? '' : undefined }),
    ),
  ];
}
