import { markdownOfArticle } from '../domain/article-markdown.ts';
import type { CodeName } from '../domain/code-names.ts';
import { articleParts, sectionsOf } from '../domain/headings.ts';
import { localeParam, type Locale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { languageOf, type Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { resolveArticleLink } from './article-link.ts';
import type { LabelledLink } from './frame.ts';
import { type FieldRow, type MeaningView } from './meaning-view.ts';
import type { Software } from './software.ts';
import { getNumberPage, type NumberPage, type NumberRoute } from './number-page.ts';

const link = (label: string, url: string) => `[${label}](${url})`;

/** Paragraphs that are there, with an empty line between each two. */
const paragraphs = (...parts: (string | false | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');

/** Addresses of an article's links, resolved before the text is made. */
async function addressesIn(body: string, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const inside = [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, address = '']) => address);
  return new Map(
    await Promise.all(
      [...new Set(inside)].map(
        async (address) =>
          [
            address,
            absolute((await resolveArticleLink(localeParam(locale), address)).href),
          ] as const,
      ),
    ),
  );
}

function fieldLine({ name, level, condition, citation }: FieldRow, { marks }: Language): string {
  const words = level === undefined ? '' : level + marks.sentence;
  const source = citation === undefined ? '' : ` ${link(citation.label, citation.url)}`;
  return `- \`${name}\`${marks.label}${words}${condition}${source}`;
}

function nameLine(
  { language: programming, library, version, name, otherNames, remark }: CodeName,
  { marks, inBrackets }: Language,
): string {
  const others = otherNames.map((other) => `\`${other.name}\``).join(marks.list);
  return `- ${programming}${inBrackets(library + marks.list + version)}${marks.label}\`${name}\`${others === '' ? '' : `; ${others}`}${remark === undefined ? '' : marks.sentence + remark}`;
}

function softwareLines(
  { lines, switchedOn, mappings }: Software,
  code: string,
  { t, marks }: Language,
) {
  const linked = ({ label, href }: LabelledLink) => link(label, absolute(href));
  return [
    ...lines.map(
      ({ term, products }) => `- ${term}${marks.label}${products.map(linked).join(marks.list)}`,
    ),
    ...(switchedOn === undefined
      ? []
      : [`- ${switchedOn.term}${marks.label}${linked(switchedOn.link)}`]),
    ...mappings.map(({ protocol, direction, mark, link: { href } }) => {
      const other = link(mark, absolute(href));
      const change = direction === 'to-http' ? `${other} → ${code}` : `${code} → ${other}`;
      return `- ${t('software.mappings')}${marks.label}${protocol}${marks.label}${change}`;
    }),
  ];
}

/** @param locale of the page, in which links lead to its other pages */
async function meaningText(meaning: MeaningView, depth: 1 | 2, locale: Locale): Promise<string> {
  const { t, date: inWords, marks, inBrackets } = meaning.language;
  const mark = '#'.repeat(depth + 1);
  const section = (key: Parameters<Translate>[0], lines: readonly string[]) =>
    lines.length > 0 && `${mark} ${t(key)}\n\n${lines.join('\n')}`;
  const body = meaning.article.body ?? '';
  const addresses = await addressesIn(body, locale);
  const markdown = (text: string) =>
    markdownOfArticle(text, depth, (address) => addresses.get(address) ?? address);
  const { answer, beforeFields, afterFields } = articleParts(
    body,
    sectionsOf(body),
    ({ id }) => new RegExp(`^## .*\\{#${id}\\}$`, 'm'),
  );
  const answers = meaning.answers.map(({ question, answer }) => `- ${question} ${answer}`);
  const facts = meaning.facts.map(({ term, values, note, url }) => {
    const value = values.join(marks.list);
    return `- ${term}${marks.label}${url === undefined ? value : link(value, url)}${note === undefined ? '' : marks.sentence + note}`;
  });
  return paragraphs(
    meaning.notice,
    meaning.issuerLine,
    `**${meaning.summary}**`,
    meaning.recognise,
    meaning.also.length > 0 && `${t('code.also')}${marks.label}${meaning.also.join(marks.apart)}`,
    answers.join('\n'),
    markdown(answer),
    facts.join('\n'),
    markdown(beforeFields),
    section(
      'section.fields',
      [...meaning.responseFields, ...meaning.requestFields].map((row) =>
        fieldLine(row, meaning.language),
      ),
    ),
    markdown(afterFields),
    section(
      'section.confusedWith',
      meaning.confusedWith.map(
        (other) =>
          `- ${link(`${other.code} ${other.title}`, absolute(other.link.href))}${marks.label}${other.difference}`,
      ),
    ),
    section('section.history', [
      ...meaning.history.map(
        ({ date, event, citation }) =>
          `- ${inWords(date)}${marks.label}${event}${citation === undefined ? '' : ` ${link(citation.label, citation.url)}`}`,
      ),
      ...meaning.formerly.map((line) => `- ${line}`),
    ]),
    section(
      'section.sources',
      meaning.sources.map(
        ({ title, url, kind, proves, retrieved }) =>
          `- ${url === undefined ? title : link(title, url)}${marks.sentence}${kind}${marks.label}${proves}${inBrackets(inWords(retrieved))}`,
      ),
    ),
  );
}

/** The page of a number as Markdown: the same facts and the same articles, in the same order. */
export async function getMarkdownTwin(route: NumberRoute): Promise<string> {
  const { locale, code } = route;
  const language = languageOf(locale);
  const { t, marks } = language;
  const page: NumberPage = await getNumberPage(route);
  const [first, ...others] = page.meanings;
  const names = [...page.names.common, ...page.names.further];
  return `${paragraphs(
    `# ${code} ${first.title}`,
    absolute(paths.page(locale, { kind: 'code', code })),
    others.length > 0 &&
      `${t('which.heading')} ${page.meanings.map(({ issuer }) => issuer).join(marks.list)}`,
    await meaningText(first, 1, locale),
    ...(await Promise.all(
      others.map(async (meaning) =>
        paragraphs(`## ${meaning.heading}`, await meaningText(meaning, 2, locale)),
      ),
    )),
    ...page.subCodes.map(({ vendorName, title, subCodes }) =>
      paragraphs(
        `## ${t('subCodes.list', { vendor: vendorName, title })}`,
        subCodes
          .map(
            ({ id, name, meaning, link: { href } }) =>
              `- ${link(`${id} ${name}`, absolute(href))}${marks.label}${meaning}`,
          )
          .join('\n'),
      ),
    ),
    page.software !== undefined &&
      `## ${t('software.heading', { code })}\n\n${softwareLines(page.software, code, language).join('\n')}`,
    names.length > 0 &&
      `## ${t('names.heading', { code })}\n\n${names.map((name) => nameLine(name, language)).join('\n')}`,
  )}\n`;
}
