import type { APIRoute, GetStaticPaths } from 'astro';
import { escapeXml } from '~/domain/escape-xml';
import { languages, localeFromParam, locales } from '~/i18n/languages';
import { absolute, paths } from '~/i18n/site-paths';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** OpenSearch description, with which a browser adds the site to its search engines. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const t = translator(locale);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t('site.name'))}</ShortName>
  <Description>${escapeXml(t('search.description'))}</Description>
  <Language>${languages[locale].tag}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absolute(paths.file('favicon.svg')))}</Image>
  <Url type="text/html" template="${escapeXml(absolute(paths.page(locale, { kind: 'search' })))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
