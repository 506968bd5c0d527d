import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, localeParam, locales } from '~/i18n/locales';
import { translator } from '~/i18n/translate';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale: localeParam(locale) } }))) satisfies GetStaticPaths;

/** The words of the dialog that lists the keys, loaded when a reader asks for it. */
export const GET: APIRoute = ({ params }) => {
  const t = translator(localeFromParam(params['locale']));
  return Response.json({
    title: t('keys.title'),
    keys: [
      { key: '/', action: t('keys.search') },
      { key: 'j →', action: t('keys.next') },
      { key: 'k ←', action: t('keys.previous') },
      { key: '?', action: t('keys.list') },
      { key: 'Esc', action: t('keys.escape') },
    ],
    single: t('keys.single'),
    close: t('keys.close'),
  });
};
