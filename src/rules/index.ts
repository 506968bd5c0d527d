import { choicesAgreeWithTheFacts } from './choices-agree-with-the-facts.ts';
import { citationsResolve } from './citations-resolve.ts';
import { comparisonsAgreeWithTheFacts } from './comparisons-agree-with-the-facts.ts';
import { contentBringsNoCode } from './content-brings-no-code.ts';
import { defaultsAgree } from './defaults-agree.ts';
import { diagnoseStepsLeadOn } from './diagnose-steps-lead-on.ts';
import { factsHaveNoEmphasis } from './facts-have-no-emphasis.ts';
import { fileNamesSayWhatIsInside } from './file-names-say-what-is-inside.ts';
import { guidesResolve } from './guides-resolve.ts';
import { headerFieldsHaveAPage } from './header-fields-have-a-page.ts';
import { headingsHaveIds } from './headings-have-ids.ts';
import { holdBackConsequences } from './hold-back-consequences.ts';
import { interfaceStringsAreComplete } from './interface-strings-are-complete.ts';
import { logFormatsResolve } from './log-formats-resolve.ts';
import { japaneseEmphasisRenders } from './japanese-emphasis-renders.ts';
import { mappingsResolve } from './mappings-resolve.ts';
import { japaneseUsesAgreedTerms } from './japanese-uses-agreed-terms.ts';
import { meaningsAreUnique } from './meanings-are-unique.ts';
import { practiceIsDocumented } from './practice-is-documented.ts';
import { readContent } from './read-content.ts';
import { referencesResolve } from './references-resolve.ts';
import { registeredCodesMatchTheRegistry } from './registered-codes-match-the-registry.ts';
import type { Finding, Rule } from './rule.ts';
import { searchNamesResolve } from './search-names-resolve.ts';
import { sharedNumbersAreToldApart } from './shared-numbers-are-told-apart.ts';
import { subCodesAreUnique } from './sub-codes-are-unique.ts';
import { summariesAreSentences } from './summaries-are-sentences.ts';
import { symptomsResolve } from './symptoms-resolve.ts';
import { translationsAreComplete } from './translations-are-complete.ts';
import { treesReachEveryCode } from './trees-reach-every-code.ts';
import { translationsKeepTheFacts } from './translations-keep-the-facts.ts';
import { unofficialMeaningsShowTheirEvidence } from './unofficial-meanings-show-their-evidence.ts';
import { vendorRanksAreUnique } from './vendor-ranks-are-unique.ts';
import { visitorsAreToldPlainly } from './visitors-are-told-plainly.ts';

/** Every rule over content. */
export const rules: readonly Rule[] = [
  fileNamesSayWhatIsInside,
  meaningsAreUnique,
  registeredCodesMatchTheRegistry,
  unofficialMeaningsShowTheirEvidence,
  citationsResolve,
  referencesResolve,
  sharedNumbersAreToldApart,
  vendorRanksAreUnique,
  headingsHaveIds,
  visitorsAreToldPlainly,
  contentBringsNoCode,
  summariesAreSentences,
  factsHaveNoEmphasis,
  interfaceStringsAreComplete,
  translationsAreComplete,
  translationsKeepTheFacts,
  japaneseEmphasisRenders,
  japaneseUsesAgreedTerms,
  headerFieldsHaveAPage,
  defaultsAgree,
  mappingsResolve,
  logFormatsResolve,
  subCodesAreUnique,
  diagnoseStepsLeadOn,
  choicesAgreeWithTheFacts,
  practiceIsDocumented,
  treesReachEveryCode,
  comparisonsAgreeWithTheFacts,
  symptomsResolve,
  guidesResolve,
  searchNamesResolve,
];

/**
 * Reads all content and holds it against the schemas and the rules.
 * @param root folder of the project
 * @returns everything that is wrong, at once; empty when all is well
 */
export async function checkContent(root: string): Promise<Finding[]> {
  const read = await readContent(root);
  const broken = rules.flatMap((rule) => rule.check(read.content));
  return [...read.findings, ...holdBackConsequences(broken, read)];
}
