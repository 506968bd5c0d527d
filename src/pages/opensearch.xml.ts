import type { APIRoute } from 'astro';
import { escapeXml } from '~/domain/escape-xml';
import { sourceLocale } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';

/** OpenSearch description, with which a browser adds the site to its search engines. */
export const GET: APIRoute = () => {
  const t = translator(sourceLocale);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t('site.name'))}</ShortName>
  <Description>${escapeXml(t('search.description'))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absolute(paths.file('favicon.svg')))}</Image>
  <Url type="text/html" template="${escapeXml(absolute(paths.page(sourceLocale, { kind: 'search' })))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
