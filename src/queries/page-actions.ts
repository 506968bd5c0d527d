import { readBuildSettings } from '../domain/build-settings.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { editionIn } from './edition.ts';
import type { Link } from './links.ts';
import type { MeaningView } from './meaning-view.ts';

/** Where the sources of the site are kept, if the build was told: a GitHub repository. */
const { repository } = readBuildSettings(process.env);

/** What a reader may take along from the page of a number or a meaning. */
export interface PageActions {
  /** Address of the number's page as Markdown. */
  markdown: string;
  /** Address of the number's facts as JSON. */
  json: string;
  /** Page that explains the data. */
  data: Link;
  /** Where the entry can be edited; absent unless the build was told where the sources are kept. */
  edit: string | undefined;
  /** A line that cites the page: title, address, day. */
  citation: string;
}

/**
 * @param meaning the one that the page tells first
 * @param path of the page
 */
export async function actionsOf(
  locale: Locale,
  { code, heading, article, reviewed }: MeaningView,
  path: string,
): Promise<PageActions> {
  const { language, link } = await editionIn(locale);
  return {
    markdown: paths.file(`codes/${code}.md`, locale),
    json: paths.file(`codes/${code}.json`),
    data: link({ kind: 'data' }),
    edit:
      repository === undefined || article.filePath === undefined
        ? undefined
        : `${repository}/edit/main/${article.filePath}`,
    citation: language.t('actions.citation', {
      heading: withoutBackticks(`${code} ${heading}`),
      address: absolute(path),
      date: language.date(reviewed),
    }),
  };
}
