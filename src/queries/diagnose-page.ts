import { getCollection } from 'astro:content';
import { firstStep } from '../domain/first-step.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { numberRanges } from '../domain/number-ranges.ts';
import { languages, sourceLocale, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { targetOf } from '../schemas/diagnose-step.ts';
import { editionIn } from './edition.ts';
import { listExplainedCodes } from './explained-code.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { mapMeanings } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** An answer to the question of a step. */
export interface Answer {
  label: string;
  sample: string | undefined;
  remark: string | undefined;
  link: Link;
  /** The meaning that it leads to; absent if a further question follows. */
  meaning: MeaningReference | undefined;
}

/** A question on the way from what somebody sees to a meaning. */
export interface StepView {
  id: string;
  question: string;
  hint: string;
  answers: Answer[];
  /** Value of `lang` on its texts, where it is not translated. */
  lang: string | undefined;
}

/** Every step in a language, by its id. */
const mapSteps = oncePerLocale(async (locale): Promise<ReadonlyMap<string, StepView>> => {
  const { refer, link } = await editionIn(locale);
  const meanings = await mapMeanings();
  const translations = new Map(
    (await getCollection('diagnoseStepTranslations')).map(({ id, data }) => [id, data]),
  );
  const steps = await getCollection('diagnoseSteps');
  return new Map(
    steps.map(({ id, data }) => {
      const translation = translations.get(`${locale}/${id}`);
      const answers = data.options.map((option): Answer => {
        const { label, remark } = translation?.options[targetOf(option)] ?? option;
        const joined = meanings.get(option.meaning ?? '');
        const meaning = joined && refer(joined);
        return {
          label,
          sample: option.sample,
          remark,
          link: meaning?.link ?? link({ kind: 'diagnoseStep', id: option.step ?? firstStep }),
          meaning,
        };
      });
      const { question, hint } = translation ?? data;
      const isForeign = locale !== sourceLocale && translation === undefined;
      const lang = isForeign ? languages[sourceLocale].tag : undefined;
      return [id, { id, question, hint, answers, lang }];
    }),
  );
});

/** Ids of all steps. */
export async function listStepIds(): Promise<string[]> {
  return [...(await mapSteps(sourceLocale)).keys()];
}

/** @throws when `content/diagnose-steps` has no such file */
async function getStep(locale: Locale, id: string): Promise<StepView> {
  const step = (await mapSteps(locale)).get(id);
  if (step === undefined) throw new Error(`content/diagnose-steps/${id}.yaml does not exist.`);
  return step;
}

/** The page of one step. */
export interface StepPage {
  frame: Frame;
  breadcrumb: LabelledLink[];
  description: string;
  step: StepView;
}

/** The page of a step. */
export async function getStepPage(locale: Locale, id: string): Promise<StepPage> {
  const { language, link } = await editionIn(locale);
  const { t } = language;
  const step = await getStep(locale, id);
  return {
    frame: await getFrame(locale, { kind: 'diagnoseStep', id }),
    breadcrumb: [{ label: t('navigation.diagnose'), ...link({ kind: 'diagnose' }) }],
    description: t('diagnoseStep.description', { question: withoutBackticks(step.question) }),
    step,
  };
}

/** A text to try the reader with. */
export interface Sample {
  name: string;
  text: string;
}

/** What can be read, by what kind of text it is. */
export interface FormatGroup {
  kind: FormatKind;
  names: string[];
}

type FormatKind = Awaited<ReturnType<typeof listFormats>>[number]['kind'];

/** The page on which a reader pastes what they have. */
export interface DiagnosePage {
  frame: Frame;
  firstStep: StepView;
  samples: Sample[];
  formatCount: number;
  formatGroups: FormatGroup[];
  /** Address of the first question's own page. */
  questions: string;
  /** Attributes of the field: where its script finds what it needs. */
  data: Record<string, string>;
}

async function listFormats() {
  return (await getCollection('logFormats'))
    .map(({ id, data: { kind, name, example } }) => ({ id, kind, name, example: example.text }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Formats whose examples stand below the field, with the short names of what they show. */
const sampleFormats: readonly [id: string, name: string][] = [
  ['haproxy-http', 'HAProxy'],
  ['nginx-error', 'nginx'],
  ['curl-v', 'curl -v'],
  ['python-requests', 'requests'],
];

/** The page with the field, in one language. */
export async function getDiagnosePage(locale: Locale): Promise<DiagnosePage> {
  const formats = await listFormats();
  const codes = await listExplainedCodes();
  const examples = new Map(formats.map(({ id, example }) => [id, example]));
  return {
    frame: await getFrame(locale, { kind: 'diagnose' }),
    firstStep: await getStep(locale, firstStep),
    samples: sampleFormats.map(([id, name]) => ({ name, text: examples.get(id) ?? '' })),
    formatCount: formats.length,
    formatGroups: [...Map.groupBy(formats, ({ kind }) => kind)].map(([kind, own]) => ({
      kind,
      names: own.map(({ name }) => name),
    })),
    questions: paths.page(locale, { kind: 'diagnoseStep', id: firstStep }),
    data: {
      'data-lookup': paths.file('diagnose/formats.json', locale),
      'data-further': paths.file('diagnose/further-formats.json', locale),
      'data-format': paths.file('diagnose/formats/{id}.json', locale),
      'data-explained': paths.file('diagnose/codes/{code}.json', locale),
      'data-known': numberRanges(codes).join(' '),
    },
  };
}
