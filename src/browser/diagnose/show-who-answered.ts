import type { ExplainedProduct } from '../../recognise/explained.ts';
import { proxyStatusMembers } from '../../recognise/proxy-status.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { HeadField } from '../../recognise/response-head.ts';
import { element } from '../element.ts';
import type { DiagnosisSettings } from './load.ts';
import type { ReadingView } from './reading-to-show.ts';
import { visible } from './visible-text.ts';

/** Header fields that tell who answered, beside those by which products are known. */
export const tellingFields = new Set([
  'server',
  'via',
  'proxy-status',
  'cf-mitigated',
  'cf-ray',
  'x-cache',
]);

/** Header fields that tell who wrote the response or passed it on. */
export function showWhoAnswered({ reading, settings, say }: ReadingView): HTMLElement[] {
  const head = reading.heads.at(-1);
  if (head === undefined) return [];
  const rows = head.fields.flatMap((field): HTMLElement[] => {
    const product = productBy(field, settings);
    if (product === undefined && !tellingFields.has(field.name)) return [];
    const proxies = field.name === 'proxy-status' ? proxyStatusMembers(field.value) : [];
    return [
      element(
        'div',
        {},
        element(
          'dt',
          {},
          element('code', {}, visible(`${field.name}: ${field.value}`.slice(0, 300))),
        ),
        element(
          'dd',
          {},
          product?.name ?? '',
          ...proxies.map(({ name, error }) =>
            element('span', {}, `${name}${error === undefined ? '' : `: ${error}`} `),
          ),
        ),
      ),
    ];
  });
  rows.push(...problemRows(reading));
  return rows.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'reading-rows' },
          element('h2', {}, say('reading.whoAnswered')),
          element('dl', {}, ...rows),
        ),
      ];
}

/** What the content says of itself as Problem Details (RFC 9457): its type first. */
function problemRows({ passages }: Reading): HTMLElement[] {
  return passages
    .filter(({ format }) => format === 'problem-json')
    .flatMap(({ fields }) =>
      fields
        .filter(({ id }) => id === 'type' || id === 'title')
        .map(({ id, value }) =>
          element(
            'div',
            {},
            element('dt', {}, element('code', {}, id)),
            element('dd', {}, visible(value).slice(0, 300)),
          ),
        ),
    );
}

function productBy(
  { name, value }: HeadField,
  { ready, products }: DiagnosisSettings,
): ExplainedProduct | undefined {
  const sender = ready.senders.find(
    ({ field, has }) => field === name && (has === undefined || value.toLowerCase().includes(has)),
  );
  return sender && products[sender.product];
}
