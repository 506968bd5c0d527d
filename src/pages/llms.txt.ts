import type { APIRoute } from 'astro';
import { withoutBackticks } from '~/domain/inline-code';
import { sourceLocale } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { listChoices } from '~/queries/choice-list';
import { listClasses } from '~/queries/code-list';
import { listComparisons } from '~/queries/comparison-list';
import { listGuides } from '~/queries/guides';
import { listNumbers } from '~/queries/meanings';
import { listSymptoms } from '~/queries/symptoms';

const page = (kind: 'retry' | 'caching' | 'mappings') =>
  absolute(paths.page(sourceLocale, { kind }));

/**
 * A plain-text map of the site for programs that read text (llmstxt.org): every code with its
 * answer, every situation with the code to send, every comparison with the difference, every symptom
 * with its cause, and the guides.
 */
export const GET: APIRoute = async () => {
  const t = translator(sourceLocale);
  const numbers = await listNumbers();
  const classes = (await listClasses(sourceLocale)).map(({ label, codes }) => {
    const lines = codes.map(({ code, title }) => {
      const summaries = (numbers.get(code) ?? []).map(({ vendor, facts }) => {
        const owner = vendor === undefined ? '' : `${vendor.name}: `;
        return owner + withoutBackticks(facts.summary);
      });
      return `- [${code} ${title}](${absolute(paths.file(`codes/${code}.md`))}): ${summaries.join(' ')}`;
    });
    return `## ${label}\n\n${lines.join('\n')}\n`;
  });
  const line = (label: string, href: string, text: string) =>
    `- [${label}](${absolute(href)}): ${withoutBackticks(text)}`;
  const choices = (await listChoices(sourceLocale)).map(({ situation, link, entry }) =>
    line(situation, link.href, entry.data.summary),
  );
  const comparisons = (await listComparisons(sourceLocale)).map(({ label, link, entry }) =>
    line(t('compare.question', { codes: label }), link.href, entry.data.difference),
  );
  const guides = (await listGuides(sourceLocale)).map(({ id, title, summary }) =>
    line(title, paths.file(`guides/${id}.md`), summary),
  );
  const symptoms = (await listSymptoms(sourceLocale)).map(({ title, link, summary }) =>
    line(title, link.href, summary),
  );
  return new Response(
    [
      `# ${t('site.name')}\n`,
      `> ${t('site.description')}\n`,
      `The same facts as data: ${absolute(paths.file('codes.json'))} holds all codes, and ${absolute(paths.file('codes/404.json'))} one of them; ${['symptoms', 'choices', 'comparisons', 'guides', 'timeouts', 'model-apis', 'surveys'].map((name) => absolute(paths.file(`${name}.json`))).join(', ')} the rest. The data are CC0 1.0, the articles CC BY 4.0.\n`,
      `Whether a request may be sent again, and what software repeats by default: ${page('retry')}. What caches store: ${page('caching')}. The codes of gRPC, Connect, OpenTelemetry, Proxy-Status, CoAP, Windows and curl: ${page('mappings')}.\n`,
      `## ${t('guides.title')}\n\n${guides.join('\n')}\n`,
      ...classes,
      `## ${t('choose.heading')}\n\n${choices.join('\n')}\n`,
      `## ${t('compare.title')}\n\n${comparisons.join('\n')}\n`,
      `## ${t('symptoms.title')}\n\n${symptoms.join('\n')}\n`,
    ].join('\n'),
  );
};
