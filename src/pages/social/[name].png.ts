import type { APIRoute, GetStaticPaths } from 'astro';
import { withoutBackticks } from '~/domain/inline-code';
import { statusClassOf } from '~/domain/status-class';
import { issuersInShort } from '~/i18n/issuers-in-short';
import { languageOf } from '~/i18n/language';
import { sourceLocale } from '~/i18n/languages';
import { listGuides } from '~/queries/guides';
import { listNumbers } from '~/queries/meanings';
import { issuerOf, titleOf } from '~/queries/meaning-reference';
import { renderSocialImage, type SocialImage } from '~/social/social-image';

export const getStaticPaths = (async () => {
  const language = languageOf(sourceLocale);
  const { t } = language;
  const ofNumbers = [...(await listNumbers())].map(([code, meanings]) => {
    const image: SocialImage = {
      code,
      title: meanings[0] === undefined ? '' : titleOf(meanings[0].facts),
      answer: withoutBackticks(meanings[0]?.facts.summary ?? ''),
      issuers: issuersInShort(
        meanings.map((meaning) => issuerOf(meaning, language)),
        t,
      ),
      classId: statusClassOf(code),
    };
    return { params: { name: code }, props: { image } };
  });
  const ofGuides = (await listGuides(sourceLocale)).map(({ id, title, summary, numbers }) => {
    const image: SocialImage = {
      code: undefined,
      title,
      answer: withoutBackticks(summary),
      issuers: '',
      classId: 'other',
      numbers: numbers.map(({ code }) => code),
    };
    return { params: { name: `guide-${id}` }, props: { image } };
  });
  const site: SocialImage = {
    code: undefined,
    title: t('home.heading'),
    answer: '',
    issuers: '',
    classId: 'other',
    numbers: [...(await listNumbers()).keys()],
  };
  return [...ofNumbers, ...ofGuides, { params: { name: 'site' }, props: { image: site } }];
}) satisfies GetStaticPaths;

/** Picture of a number for places where a link to its page is shared. */
export const GET: APIRoute = ({ props }) =>
  new Response(renderSocialImage(props['image'] as SocialImage), {
    headers: { 'Content-Type': 'image/png' },
  });
