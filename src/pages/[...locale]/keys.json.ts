import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

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
