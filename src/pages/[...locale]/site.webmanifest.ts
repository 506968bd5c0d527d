import type { APIRoute } from 'astro';
import { languageOf } from '~/i18n/language';
import { localeParam, locales, type Locale } from '~/i18n/languages';
import { paths } from '~/i18n/site-paths';
import { appIconSizes } from '~/social/app-icon';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/** What a system needs to install the site (Web Application Manifest). */
export const GET: APIRoute = ({ props }) => {
  const { tag, t, locale } = languageOf(props['locale'] as Locale);
  const home = paths.page(locale, { kind: 'home' });
  return new Response(
    JSON.stringify({
      name: t('site.name'),
      description: t('offline.description'),
      lang: tag,
      id: home,
      start_url: home,
      scope: home,
      display: 'minimal-ui',
      background_color: '#17191e',
      theme_color: '#17191e',
      icons: appIconSizes.map((size) => ({
        src: paths.file(`icons/${String(size)}.png`),
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
