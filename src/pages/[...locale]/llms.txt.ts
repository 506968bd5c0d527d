import type { APIRoute, GetStaticPaths } from 'astro';
import { withoutBackticks } from '~/domain/inline-code';
import { languageOf } from '~/i18n/language';
import { localeFromParam, locales, sourceLocale } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { absolute, paths } from '~/i18n/site-paths';
import { listChoices } from '~/queries/choice-list';
import { listClasses } from '~/queries/code-list';
import { listComparisons } from '~/queries/comparison-list';
import { listGuides } from '~/queries/guides';
import { issuerOf } from '~/queries/meaning-reference';
import { isReadableIn, listNumbers, tellMeaning } from '~/queries/meanings';
import { listSymptoms } from '~/queries/symptoms';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/**
 * A plain-text map of the site for programs that read text (llmstxt.org): every code with its
 * answer, every situation with the code to send, every comparison with the difference, every symptom
 * with its cause, and the guides; the last four where they are written in the language.
 */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const language = languageOf(locale);
  const { t, marks } = language;
  const page = (kind: 'retry' | 'caching' | 'mappings') => absolute(paths.page(locale, { kind }));
  const file = (name: string) => absolute(paths.file(name));
  const numbers = await listNumbers();
  const classes = (await listClasses(locale)).map(({ label, codes }) => {
    const lines = codes.map(({ code, title }) => {
      const meanings = numbers.get(code) ?? [];
      const summaries = meanings.map((meaning) => {
        const owner = meaning.vendor === undefined ? '' : issuerOf(meaning, language) + marks.label;
        return owner + withoutBackticks(tellMeaning(locale, meaning).facts.summary);
      });
      const twin = paths.file(
        `codes/${code}.md`,
        isReadableIn(locale, meanings) ? locale : sourceLocale,
      );
      return `- [${code} ${title}](${absolute(twin)}): ${summaries.join(marks.space)}`;
    });
    return `## ${label}\n\n${lines.join('\n')}\n`;
  });
  const line = (label: string, href: string, text: string) =>
    `- [${label}](${absolute(href)}): ${withoutBackticks(text)}`;
  const choices = (await listChoices(locale))
    .filter(({ link }) => link.hreflang === undefined)
    .map(({ situation, link, entry }) => line(situation, link.href, entry.data.summary));
  const comparisons = (await listComparisons(locale))
    .filter(({ link }) => link.hreflang === undefined)
    .map(({ label, link, entry }) =>
      line(t('compare.question', { codes: label }), link.href, entry.data.difference),
    );
  const guides = (await listGuides(locale))
    .filter(({ link }) => link.hreflang === undefined)
    .map(({ id, title, summary }) => line(title, paths.file(`guides/${id}.md`), summary));
  const symptoms = (await listSymptoms(locale))
    .filter(({ link }) => link.hreflang === undefined)
    .map(({ title, link, summary }) => line(title, link.href, summary));
  const others = [
    'symptoms',
    'choices',
    'comparisons',
    'guides',
    'timeouts',
    'model-apis',
    'surveys',
  ];
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n')}\n`];
  return new Response(
    [
      `# ${t('site.name')}\n`,
      `> ${t('site.description')}\n`,
      `${t('llms.data', { all: file('codes.json'), one: file('codes/404.json'), others: others.map((name) => file(`${name}.json`)).join(marks.list) })}\n`,
      `${t('llms.guides', { retry: page('retry'), caching: page('caching'), mappings: page('mappings') })}\n`,
      ...section(t('guides.title'), guides),
      ...classes,
      ...section(t('choose.heading'), choices),
      ...section(t('compare.title'), comparisons),
      ...section(t('symptoms.title'), symptoms),
    ].join('\n'),
  );
};
