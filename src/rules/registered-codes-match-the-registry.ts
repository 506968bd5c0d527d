import { ietf } from '../domain/meaning-id.ts';
import { isAssigned, phraseIn } from '../domain/registry.ts';
import type { Finding, Rule } from './rule.ts';

const kinds = [
  { mark: /\(TEMPORARY/, kind: 'temporary' },
  { mark: /^\(Unused\)$/, kind: 'unused' },
  { mark: /\(OBSOLETED\)$/, kind: 'obsoleted' },
] as const;

/** The registered meanings are those of the registry snapshot, no more and no fewer. */
export const registeredCodesMatchTheRegistry: Rule = {
  name: 'registered-codes-match-the-registry',
  description:
    'Every code of the registry snapshot has an entry under ietf with its phrase and standing, and ietf has no other code.',
  check: ({ meanings, registry }) => {
    const findings: Finding[] = [];
    const entries = new Map(
      meanings
        .filter(({ facts }) => facts.vendor === ietf)
        .map((entry) => [entry.facts.code, entry] as const),
    );
    const assigned = registry.filter(isAssigned);
    for (const { value, description } of assigned) {
      const entry = entries.get(value);
      if (entry === undefined) {
        findings.push({
          file: `content/codes/ietf/${value}.mdx`,
          field: 'file',
          found: `The registry has ${value} ${description}, and this file is missing.`,
          remedy: 'Write it; CONTRIBUTING.md has the five steps.',
          soughtIn: `content/codes/ietf/${value}*`,
        });
        continue;
      }
      const phrase = phraseIn(description);
      if (entry.facts.phrase !== phrase) {
        findings.push({
          file: entry.file,
          field: 'phrase',
          found: `${String(entry.facts.phrase)} is not the phrase of the registry.`,
          remedy: `Write phrase: ${phrase}; earlier phrases go into formerly, other names into also.`,
        });
      }
      const kind = kinds.find(({ mark }) => mark.test(description))?.kind ?? 'registered';
      if (entry.facts.registration.kind !== kind) {
        findings.push({
          file: entry.file,
          field: 'registration.kind',
          found: `${entry.facts.registration.kind} is not what the registry says.`,
          remedy: `Write kind: ${kind}.`,
        });
      }
    }
    const registered = new Set(assigned.map(({ value }) => value));
    for (const [code, { file }] of entries) {
      if (registered.has(code)) continue;
      findings.push({
        file,
        field: 'vendor',
        found: `${code} is not in the registry snapshot.`,
        remedy: 'Move the file to the folder of the vendor who issues the code.',
        soughtIn: 'content/registry/iana-http-status-codes',
      });
    }
    return findings;
  },
};
