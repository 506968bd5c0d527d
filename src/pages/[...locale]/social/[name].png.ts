import type { APIRoute, GetStaticPaths } from 'astro';
import { withoutBackticks } from '~/domain/inline-code';
import { statusClassOf } from '~/domain/status-class';
import { issuersInShort } from '~/i18n/issuers-in-short';
import { languageOf } from '~/i18n/language';
import { localeParam, locales, sourceLocale } from '~/i18n/languages';
import { listGuides } from '~/queries/guides';
import { listNumbers, tellMeaning } from '~/queries/meanings';
import { issuerOf, titleOf } from '~/queries/meaning-reference';
import { renderSocialImage, type SocialImage } from '~/social/social-image';

export const getStaticPaths = (async () => {
  const numbers = [...(await listNumbers())];
  const guides = await listGuides(sourceLocale);
  return locales.flatMap((locale) => {
    const language = languageOf(locale);
    const { t, inBrackets } = language;
    const ofNumbers = numbers.map(([code, meanings]) => {
      const [first] = meanings;
      const gloss = first?.translations.get(locale)?.entry.data.gloss;
      const image: SocialImage = {
        code,
        title: first === undefined ? '' : titleOf(first.facts) + (gloss ? inBrackets(gloss) : ''),
        answer:
          first === undefined ? '' : withoutBackticks(tellMeaning(locale, first).facts.summary),
        issuers: issuersInShort(
          meanings.map((meaning) => issuerOf(meaning, language)),
          language,
        ),
        classId: statusClassOf(code),
      };
      return { params: { locale: localeParam(locale), name: code }, props: { image } };
    });
    const ofGuides = guides
      .filter(() => locale === sourceLocale)
      .map(({ id, title, summary, numbers: own }) => {
        const image: SocialImage = {
          code: undefined,
          title,
          answer: withoutBackticks(summary),
          issuers: '',
          classId: 'other',
          numbers: own.map(({ code }) => code),
        };
        return {
          params: { locale: localeParam(locale), name: `guide-${id}` },
          props: { image },
        };
      });
    const site: SocialImage = {
      code: undefined,
      title: t('home.heading'),
      answer: '',
      issuers: '',
      classId: 'other',
      numbers: numbers.map(([code]) => code),
    };
    return [
      ...ofNumbers,
      ...ofGuides,
      { params: { locale: localeParam(locale), name: 'site' }, props: { image: site } },
    ];
  });
}) satisfies GetStaticPaths;

/** Picture of a number for places where a link to its page is shared. */
export const GET: APIRoute = ({ props }) =>
  new Response(renderSocialImage(props['image'] as SocialImage), {
    headers: { 'Content-Type': 'image/png' },
  });
