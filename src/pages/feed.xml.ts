import type { APIRoute } from 'astro';
import { escapeXml } from '~/domain/escape-xml';
import { withoutBackticks } from '~/domain/inline-code';
import { sourceLocale } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { listChanges } from '~/queries/changes';
import { listGuides } from '~/queries/guides';

const entriesInTheFeed = 100;

/** A date of which only the year or the month is known, as the first instant of it. */
const instant = (date: string) => new Date(date).toISOString();

/** Atom feed (RFC 4287) of the newest dated events of codes, and of the guides when they were reviewed. */
export const GET: APIRoute = async () => {
  const t = translator(sourceLocale);
  const feed = absolute(paths.file('feed.xml'));
  const ofCodes = (await listChanges(sourceLocale)).map(({ id, date, meaning, event }) => ({
    id,
    title: `${meaning.code} ${meaning.heading}`,
    link: meaning.link,
    updated: instant(date),
    summary: event,
  }));
  const ofGuides = (await listGuides(sourceLocale)).map(({ id, title, summary, link, entry }) => ({
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
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeXml(feed)}</id>
  <title>${escapeXml(t('changes.title'))}</title>
  <subtitle>${escapeXml(t('changes.description'))}</subtitle>
  <link rel="self" href="${escapeXml(feed)}"/>
  <link href="${escapeXml(absolute(paths.page(sourceLocale, { kind: 'changes' })))}"/>
  <author><name>${escapeXml(t('site.name'))}</name></author>
  <updated>${newest[0]?.updated ?? instant('1996')}</updated>
${entries.join('\n')}
</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml' } },
  );
};
