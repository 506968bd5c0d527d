import type { APIRoute } from 'astro';
import { withoutBackticks } from '~/domain/inline-code';
import { sourceLocale } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { listChanges } from '~/queries/changes';

const entriesInTheFeed = 100;

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** A date of which only the year or the month is known, as the first instant of it. */
const instant = (date: string) => new Date(date).toISOString();

/** Atom feed (RFC 4287) of the newest dated events. */
export const GET: APIRoute = async () => {
  const t = translator(sourceLocale);
  const changes = (await listChanges(sourceLocale)).slice(0, entriesInTheFeed);
  const feed = absolute(paths.file('feed.xml'));
  const entries = changes.map(
    ({ id, date, meaning, event }) => `  <entry>
    <id>${escape(`${feed}#${id}`)}</id>
    <title>${escape(`${meaning.code} ${meaning.heading}`)}</title>
    <link href="${escape(absolute(meaning.link.href))}"/>
    <updated>${instant(date)}</updated>
    <summary>${escape(withoutBackticks(event))}</summary>
  </entry>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escape(feed)}</id>
  <title>${escape(t('changes.title'))}</title>
  <subtitle>${escape(t('changes.description'))}</subtitle>
  <link rel="self" href="${escape(feed)}"/>
  <link href="${escape(absolute(paths.page(sourceLocale, { kind: 'changes' })))}"/>
  <author><name>${escape(t('site.name'))}</name></author>
  <updated>${instant(changes[0]?.date ?? '1996')}</updated>
${entries.join('\n')}
</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml' } },
  );
};
