import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import type { Content } from '../../src/rules/content.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { comparedSources, type ComparedSource } from '../../src/schemas/explained-difference.ts';
import { axiosNames } from './axios.ts';
import { comparePhrases } from './compare-phrases.ts';
import {
  explainDifferences,
  staleExplanations,
  type JudgedDifference,
  type StaleExplanation,
} from './explain-differences.ts';
import { httpStatusCodesPhrases } from './http-status-codes.ts';
import { ianaPhrases } from './iana.ts';
import { nodePhrases } from './node.ts';
import { ourPhrases } from './our-phrases.ts';
import type { PhraseSource } from './phrase-source.ts';
import { pythonPhrases } from './python.ts';
import { statusesPhrases } from './statuses.ts';

/** What a comparison of our phrases with everybody else's comes to. */
export interface Conformance {
  /** Sources that were compared. */
  sources: PhraseSource[];
  /** Sources that this machine does not have. */
  absent: ComparedSource[];
  /** Every difference, by code. */
  differences: JudgedDifference[];
  /** What has to be mended: differences without an explanation, explanations without a difference. */
  findings: Finding[];
}

const file = 'content/registry/differences.yaml';

/** Compares the phrases of the content with those of every source that is here. */
export function checkConformance(
  content: Pick<Content, 'meanings' | 'registry' | 'explainedDifferences'>,
): Conformance {
  const ours = ourPhrases(content.meanings.map(({ facts }) => facts));
  const sources = [
    ianaPhrases(content.registry, registry.updated),
    nodePhrases(),
    statusesPhrases(),
    httpStatusCodesPhrases(),
    axiosNames(),
    pythonPhrases(),
  ].filter((source) => source !== undefined);
  const differences = explainDifferences(
    sources.flatMap((source) => comparePhrases(ours, source)),
    content.explainedDifferences,
  ).sort((a, b) => a.code.localeCompare(b.code));
  return {
    sources,
    absent: comparedSources.filter((id) => !sources.some((source) => source.id === id)),
    differences,
    findings: [
      ...differences.filter(({ explanation }) => explanation === undefined).map(unexplained),
      ...staleExplanations(differences, content.explainedDifferences, sources).map(stale),
    ],
  };
}

function unexplained({ code, ours, theirs, source }: JudgedDifference): Finding {
  return {
    file,
    field: `${source.id} ${code}`,
    found: `${source.name} ${source.version} has ${theirs ?? 'nothing'}, we have ${ours ?? 'nothing'}.`,
    remedy: 'Correct our entry, or say here with sources, codes, theirs, right and reason why.',
  };
}

function stale({ explanation, source, code }: StaleExplanation): Finding {
  return {
    file,
    field: `${source} ${code}`,
    found: `No difference bears out “${explanation.reason}”`,
    remedy: 'Remove the code or the explanation, or say with since and before for which versions.',
  };
}
