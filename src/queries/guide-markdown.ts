import { markdownOfArticle } from '../domain/article-markdown.ts';
import { cutBehindSections } from '../domain/headings.ts';
import { localeParam, type Locale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { resolveArticleLink } from './article-link.ts';
import type { FactBlock, FactCell, FactTable } from './fact-tables.ts';
import { getGuidePage } from './guide-page.ts';

/** A cell of a Markdown table. */
function cellText({ text, remark, number, source, list }: FactCell): string {
  const owners = list?.map((owner) => `${owner.text} \`${owner.setting}\` ${owner.number.code}`);
  const from =
    source && (source.url === undefined ? source.label : `[${source.label}](${source.url})`);
  return [number?.code, text, remark, owners?.join('; '), from]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replaceAll('|', '\\|');
}

function blockRows({ name, remark, rows }: FactBlock): string[] {
  const owner = [name, remark].filter((part) => part !== undefined && part !== '');
  return rows.map(({ head, cells }) => {
    const who = head === undefined ? owner : [head.name, head.remark];
    return `| ${[who.join(' ').trim(), ...cells.map(cellText)].join(' | ')} |`;
  });
}

/** A table of facts, a row for each of its own, with the product in the first column. */
function tableText({ columns, groups }: FactTable): string {
  const hasOwners = groups.some(({ blocks }) => blocks.some(({ name }) => name !== ''));
  const isNamed = groups.some(({ blocks }) =>
    blocks.some(({ rows }) => rows.some(({ head }) => head !== undefined)),
  );
  const heads = isNamed ? columns : [hasOwners ? '' : ' ', ...columns];
  return groups
    .map(({ label, number, blocks }) =>
      [
        ...(label === undefined ? [] : [`### ${[number?.code, label].join(' ').trim()}`, '']),
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...blocks.flatMap(blockRows),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The page of a guide as Markdown: the same text and the same tables, in the same order. */
export async function getGuideMarkdown(locale: Locale, id: string): Promise<string> {
  const page = await getGuidePage(locale, id);
  const { t, date } = page.frame.language;
  const body = page.entry.body ?? '';
  const inside = [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, address = '']) => address);
  const addresses = new Map(
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
  const pieces = cutBehindSections(
    body,
    page.tables.map(({ section }) => section),
    /^#{2,3} .*\{#([\w-]+)\}$/gm,
  ).map(({ text, section }) =>
    [
      markdownOfArticle(text, 1, (address) => addresses.get(address) ?? address).trim(),
      ...page.tables.filter((table) => table.section === section).map(tableText),
    ].join('\n\n'),
  );
  return `${[
    `# ${page.title}`,
    absolute(paths.page(locale, { kind: 'guide', id })),
    `**${page.summary}**`,
    ...pieces,
    ...(page.symptoms.length === 0
      ? []
      : [
          `## ${t('guides.symptoms')}`,
          page.symptoms
            .map(({ title, link, summary }) => `- [${title}](${absolute(link.href)}): ${summary}`)
            .join('\n'),
        ]),
    `## ${t('section.sources')}`,
    page.sources
      .map(
        ({ title, url, kind, proves, retrieved }) =>
          `- ${url === undefined ? title : `[${title}](${url})`}. ${kind}: ${proves} (${date(retrieved)})`,
      )
      .join('\n'),
    `${t('fact.reviewed')}: ${date(page.entry.data.reviewed)}`,
  ].join('\n\n')}\n`;
}
