import type { APIRoute, GetStaticPaths } from 'astro';
import { escapeXml } from '~/domain/escape-xml';
import { withoutBackticks } from '~/domain/inline-code';
import { languages, localeFromParam, locales } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';
import { listChanges } from '~/queries/changes';
import { listGuides } from '~/queries/guides';

const entriesInTheFeed = 100;

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** A date of which only the year or the month is known, as the first instant of it. */
const instant = (date: string) => new Date(date).toISOString();

/** Atom feed (RFC 4287) of the newest dated events of codes, and of the guides when they were reviewed. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const t = translator(locale);
  const feed = absolute(paths.file('feed.xml', locale));
  const ofCodes = (await listChanges(locale)).map(({ id, date, meaning, event }) => ({
    id,
    title: `${meaning.code} ${meaning.heading}`,
    link: meaning.link,
    updated: instant(date),
    summary: event,
  }));
  const own = (await listGuides(locale)).filter(({ link }) => link.hreflang === undefined);
  const ofGuides = own.map(({ id, title, summary, link, entry }) => ({
    id: `guides/${id}`,
    title,
    link,
    updated: entry.data.reviewed.toISOString(),
    summary,
  }));
  const newest = [...ofGuides, ...ofCodes]
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, entriesInTheFeed);
  const entries = newest.map(
    ({ id, title, link, updated, summary }) => `  <entry>
    <id>${escapeXml(`${feed}#${id}`)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(absolute(link.href))}"/>
    <updated>${updated}</updated>
    <summary>${escapeXml(withoutBackticks(summary))}</summary>
  </entry>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[locale].tag}">
  <id>${escapeXml(feed)}</id>
  <title>${escapeXml(t('changes.title'))}</title>
  <subtitle>${escapeXml(t('changes.description'))}</subtitle>
  <link rel="self" href="${escapeXml(feed)}"/>
  <link href="${escapeXml(absolute(paths.page(locale, { kind: 'changes' })))}"/>
  <author><name>${escapeXml(t('site.name'))}</name></author>
  <updated>${newest[0]?.updated ?? instant('1996')}</updated>
${entries.join('\n')}
</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml' } },
  );
};
