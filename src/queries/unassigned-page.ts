import registryCsv from '../../content/registry/iana-http-status-codes.csv?raw';
import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { namesOf, type CodeNames } from '../domain/code-names.ts';
import { resolveCitation, type ResolvedCitation } from '../domain/citation.ts';
import { parseRegistry } from '../domain/registry.ts';
import { classDigit, statusClassOf, type StatusClassId } from '../domain/status-class.ts';
import { neighboursOf, registryRowOf, unassignedCodes } from '../domain/unassigned-numbers.ts';
import { formatDate } from '../i18n/format-date.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { paths } from '../i18n/site-paths.ts';
import { translator } from '../i18n/translate.ts';
import { listCodes, type ListedNumber } from './code-list.ts';
import { listLibraries } from './libraries.ts';
import { listNumbers } from './meanings.ts';
import type { NumberRoute } from './number-page.ts';
import { mapSpecifications } from './specifications.ts';

const registryRows = parseRegistry(registryCsv);

/** Everything the page of a number without a meaning shows. */
export interface UnassignedPage {
  code: string;
  classId: StatusClassId;
  classDigit: string;
  /** What a client takes it for: the first number of its class. */
  fallback: ListedNumber;
  rule: ResolvedCitation;
  registryLine: string;
  neighbours: ListedNumber[];
  names: CodeNames;
  alternates: Partial<Record<Locale, string>>;
}

/** A page for every number from 100 to 599 that has no meaning, in every language. */
export async function listUnassignedRoutes(): Promise<NumberRoute[]> {
  const unassigned = unassignedCodes(new Set((await listNumbers()).keys()));
  return locales.flatMap((locale) => unassigned.map((code) => ({ locale, code })));
}

/** A view of one number without a meaning, in one language. */
export async function getUnassignedPage({ locale, code }: NumberRoute): Promise<UnassignedPage> {
  const t = translator(locale);
  const listed = new Map((await listCodes(locale)).map((number) => [number.code, number]));
  const numbered = (other: string) => {
    const number = listed.get(other);
    if (number === undefined) throw new Error(`${other} has no entry in content/codes.`);
    return number;
  };
  const classId = statusClassOf(code);
  return {
    code,
    classId,
    classDigit: classDigit(classId),
    fallback: numbered(`${code.charAt(0)}00`),
    rule: resolveCitation('rfc9110#15', await mapSpecifications(), (name, section) =>
      t('citation.section', { name, section }),
    ),
    registryLine: t('unassigned.registry', {
      range: registryRowOf(code, registryRows)?.value ?? code,
      updated: formatDate(locale, registry.updated),
      compared: formatDate(locale, registry.compared),
    }),
    neighbours: neighboursOf(code, [...listed.keys()]).map(numbered),
    names: namesOf(code, await listLibraries()),
    alternates: Object.fromEntries(locales.map((other) => [other, paths.code(other, code)])),
  };
}
