import { withoutBackticks } from '../domain/inline-code.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Locale } from '../i18n/languages.ts';
import { statusPlaces, type Symptom } from '../schemas/symptom.ts';
import type { Article } from './article.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { SourceRow } from './meaning-view.ts';
import { choicesNearSymptom, comparisonsNearSymptom, guideLinks } from './neighbourhood.ts';
import { listSubCodes } from './sub-codes.ts';
import { listSymptoms, type ListedSymptom, type SymptomCode } from './symptoms.ts';

/** The chain of hops as it is drawn. */
interface SymptomChain {
  caption: string;
  nodes: { name: string; code: string | undefined; classDigit: string | undefined }[];
  links: { label: string; cut: boolean }[];
}

/** A clock that runs, and how long it is beside the others. */
export interface Clock {
  who: string;
  setting: string;
  seconds: number;
  note: string | undefined;
  /** Its length in percent of the longest. */
  share: number;
}

/** Everything that the page of a symptom shows. */
export interface SymptomPage extends ListedSymptom {
  frame: Frame;
  breadcrumb: LabelledLink[];
  description: string;
  classDigit: string;
  /** Codes by hop, each hop with what it is called; hops without a code of their own are left out. */
  codesByPlace: { label: string; codes: SymptomCode[] }[];
  /** Where the platforms stand together with the others of their kind. */
  platformLinks: LabelledLink[];
  chain: SymptomChain | undefined;
  timeouts: { rule: string; clocks: Clock[] } | undefined;
  whoActs: string;
  /** Marks that the product writes beside the status. */
  subCodes: (LabelledLink & { name: string })[];
  confusedWith: { symptom: ListedSymptom; difference: string }[];
  /** Kinds of the sources, the strongest first, each once. */
  evidence: string[];
  sources: SourceRow[];
  /** The article, where the fields are not enough. */
  article: Article | undefined;
  /** Situations, comparisons and guides that tell of it. */
  near: LabelledLink[];
}

/** The page of a symptom by the name of its file. */
export async function getSymptomPage(locale: Locale, id: string): Promise<SymptomPage> {
  const edition = await editionIn(locale);
  const { language, link } = edition;
  const { t } = language;
  const symptoms = new Map((await listSymptoms(locale)).map((symptom) => [symptom.id, symptom]));
  const listed = symptoms.get(id);
  if (listed === undefined) throw new Error(`content/symptoms/${id}.mdx does not exist.`);
  const { entry, platforms, codes } = listed;
  const facts = entry.data;
  const linkOf = new Map(codes.map((code) => [code.code, code]));
  const subCodes = new Map(
    (await listSubCodes(locale)).flatMap((list) =>
      list.subCodes.map((subCode) => [`${list.id} ${subCode.id}`, subCode] as const),
    ),
  );
  const grades = [...new Set(facts.sources.map(({ kind }) => kind))];
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'symptom', id }),
    breadcrumb: [
      { label: t('symptoms.title'), ...link({ kind: 'symptoms' }) },
      ...platforms.slice(0, 1).map((platform) => ({
        label: platform.name,
        ...link({ kind: 'symptoms', anchor: `platform=${platform.id}` }),
      })),
    ],
    description: withoutBackticks(facts.summary),
    classDigit: codes[0]?.classDigit ?? '0',
    codesByPlace: statusPlaces
      .map((place) => ({
        label: t(`symptom.codes.${place}`),
        codes: facts.codes[place].flatMap((code) => linkOf.get(code) ?? []),
      }))
      .filter((place) => place.codes.length > 0),
    platformLinks: platforms.map((platform) => ({
      label: platform.name,
      ...link({ kind: 'symptoms', anchor: `platform=${platform.id}` }),
    })),
    chain: facts.chain && viewChain(facts.chain),
    timeouts: facts.timeouts && viewTimeouts(facts.timeouts),
    whoActs: facts.whoActs.map((actor) => t(`actor.${actor}`)).join(', '),
    subCodes: facts.subCodes.flatMap(({ list, id: mark }) => {
      const subCode = subCodes.get(`${list} ${mark}`);
      return subCode === undefined ? [] : [{ label: mark, name: subCode.name, ...subCode.link }];
    }),
    confusedWith: facts.confusedWith.flatMap(({ symptom, difference }) => {
      const other = symptoms.get(symptom);
      return other === undefined ? [] : [{ symptom: other, difference }];
    }),
    evidence: grades.map((kind) => t(`evidence.${kind}`)),
    sources: facts.sources.map(({ title, url, lines, kind, proves, retrieved }) => ({
      title: lines === undefined ? title : `${title}, ${lines}`,
      url,
      kind: t(`evidence.${kind}`),
      proves,
      retrieved,
    })),
    article: (entry.body ?? '').trim() === '' ? undefined : entry,
    near: [
      ...(await choicesNearSymptom(locale, listed)).map((choice) => ({
        label: choice.situation,
        ...choice.link,
      })),
      ...(await comparisonsNearSymptom(locale, listed)).map((comparison) => ({
        label: comparison.label,
        ...comparison.link,
      })),
      ...(await guideLinks(locale, 'symptoms', id)),
    ],
  };
}

function viewChain({ caption, hops }: NonNullable<Symptom['chain']>): SymptomChain {
  return {
    caption,
    nodes: hops.map(({ who, code }) => ({
      name: who,
      code,
      classDigit: code && classDigit(statusClassOf(code)),
    })),
    links: hops.flatMap(({ next, cut }) => (next === undefined ? [] : [{ label: next, cut }])),
  };
}

function viewTimeouts({ rule, clocks }: NonNullable<Symptom['timeouts']>) {
  const longest = Math.max(...clocks.map(({ seconds }) => seconds));
  return {
    rule,
    clocks: clocks.map(({ who, setting, seconds, note }) => ({
      who,
      setting,
      seconds,
      note,
      share: Math.round((100 * seconds) / longest),
    })),
  };
}
