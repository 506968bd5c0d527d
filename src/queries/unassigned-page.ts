import registryCsv from '../../content/registry/iana-http-status-codes.csv?raw';
import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import type { ResolvedCitation } from '../domain/citation.ts';
import { namesOf, type CodeNames } from '../domain/code-names.ts';
import { parseRegistry } from '../domain/registry.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import { neighboursOf, registryRowOf, unassignedCodes } from '../domain/unassigned-numbers.ts';
import { locales } from '../i18n/languages.ts';
import { breadcrumbOfNumber } from './breadcrumb.ts';
import { listCodes, type ListedNumber } from './code-list.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { listLibraries } from './libraries.ts';
import { listNumbers } from './meanings.ts';
import type { NumberRoute } from './number-page.ts';
import { oncePerLocale } from './remember.ts';

const registryRows = parseRegistry(registryCsv);

/** Everything that the page of a number without a meaning shows. */
export interface UnassignedPage {
  frame: Frame;
  breadcrumb: LabelledLink[];
  code: string;
  classDigit: string;
  /** What a client takes it for: the first number of its class. */
  fallback: ListedNumber;
  rule: ResolvedCitation;
  registryLine: string;
  /** The fallback and the nearest numbers with a meaning. */
  nearby: ListedNumber[];
  names: CodeNames;
}

/** A page for every number from 100 to 599 that has no meaning, in every language. */
export async function listUnassignedRoutes(): Promise<NumberRoute[]> {
  const unassigned = unassignedCodes(new Set((await listNumbers()).keys()));
  return locales.flatMap((locale) => unassigned.map((code) => ({ locale, code })));
}

const mapCodes = oncePerLocale(
  async (locale): Promise<ReadonlyMap<string, ListedNumber>> =>
    new Map((await listCodes(locale)).map((number) => [number.code, number])),
);

/** A view of one number without a meaning, in one language. */
export async function getUnassignedPage({ locale, code }: NumberRoute): Promise<UnassignedPage> {
  const edition = await editionIn(locale);
  const { language, cite } = edition;
  const listed = await mapCodes(locale);
  const numbered = (other: string) => {
    const number = listed.get(other);
    if (number === undefined) throw new Error(`${other} has no entry in content/codes.`);
    return number;
  };
  const fallback = numbered(`${code.charAt(0)}00`);
  const neighbours = neighboursOf(code, [...listed.keys()]).map(numbered);
  return {
    frame: await getFrame(locale, { kind: 'code', code }),
    breadcrumb: breadcrumbOfNumber(edition, code),
    code,
    classDigit: classDigit(statusClassOf(code)),
    fallback,
    rule: cite('rfc9110#15'),
    registryLine: language.t('unassigned.registry', {
      range: registryRowOf(code, registryRows)?.value ?? code,
      updated: language.date(registry.updated),
      compared: language.date(registry.compared),
    }),
    nearby: [...new Set([fallback, ...neighbours])],
    names: namesOf(code, await listLibraries()),
  };
}
