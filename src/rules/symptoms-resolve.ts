import { platformSchema } from '../schemas/platform.ts';
import { codesOfSymptom } from '../schemas/symptom.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewest and most words of an article; what is shorter belongs into the fields, what is longer into a guide. */
const articleLength = { fewest: 60, most: 250 };

/** Symptoms lead to platforms, codes, meanings, sub-codes and other symptoms that exist. */
export const symptomsResolve: Rule = {
  name: 'symptoms-resolve',
  description:
    'A symptom names platforms, codes, meanings, sub-codes and symptoms that exist, has a title of its own, and an article of 60 to 250 words or none.',
  check: (content) => [...platformFindings(content), ...symptomFindings(content)],
};

function platformFindings({ platforms, vendors }: Content): Finding[] {
  const vendorIds = new Set(vendors.map(({ id }) => id));
  return platforms.flatMap(({ file, facts: { vendor } }): Finding[] =>
    vendor === undefined || vendorIds.has(vendor)
      ? []
      : [
          {
            file,
            field: 'vendor',
            found: `content/vendors/${vendor}.mdx does not exist.`,
            remedy: `Leave vendor out, or write one of ${[...vendorIds].sort().join(', ')}.`,
            soughtIn: `content/vendors/${vendor}`,
          },
        ],
  );
}

function symptomFindings(content: Content): Finding[] {
  const { symptoms, platforms, meanings, subCodeLists } = content;
  const platformIds = new Set(platforms.map(({ id }) => id));
  const codes = new Set(meanings.map(({ facts }) => facts.code));
  const codeOfMeaning = new Map(meanings.map(({ id, facts }) => [id, facts.code]));
  const marks = new Map(
    subCodeLists.map(({ id, facts }) => [id, facts.subCodes.map((subCode) => subCode.id)]),
  );
  const symptomIds = new Set(symptoms.map(({ id }) => id));
  const fileOfTitle = new Map<string, string>();

  return symptoms.flatMap(({ file, id, facts, body }) => {
    const findings: Finding[] = [];
    const find = (field: string, found: string, remedy: string, soughtIn?: string) => {
      findings.push({ file, field, found, remedy, ...(soughtIn !== undefined && { soughtIn }) });
    };

    for (const [index, platform] of facts.platforms.entries()) {
      if (platformIds.has(platform)) continue;
      find(
        `platforms.${String(index)}`,
        `content/platforms/${platform}.yaml does not exist.`,
        `Add it, with ${Object.keys(platformSchema.shape).join(', ')}, or write one of ${[...platformIds].sort().join(', ')}.`,
        `content/platforms/${platform}`,
      );
    }
    const named = [
      ...codesOfSymptom(facts).map((code) => ({ field: 'codes', code })),
      ...(facts.chain?.hops ?? []).flatMap(({ code }, index) =>
        code === undefined ? [] : [{ field: `chain.hops.${String(index)}.code`, code }],
      ),
    ];
    for (const { field, code } of named) {
      if (codes.has(code)) continue;
      find(
        field,
        `No meaning has the code ${code}.`,
        'Correct the number, or add the meaning under content/codes first.',
        `content/codes/*/${code}*`,
      );
    }
    for (const [index, meaning] of facts.meanings.entries()) {
      const code = codeOfMeaning.get(meaning);
      const field = `meanings.${String(index)}`;
      if (code === undefined) {
        find(
          field,
          `${meaning} does not exist.`,
          'Write vendor/code, as its file under content/codes is called.',
          `content/codes/${meaning}`,
        );
      } else if (!codesOfSymptom(facts).includes(code)) {
        find(field, `${code} is not among codes.`, `Add "${code}" to codes, or remove ${meaning}.`);
      }
    }
    for (const [index, { list, id: mark }] of facts.subCodes.entries()) {
      const known = marks.get(list);
      const field = `subCodes.${String(index)}`;
      if (known === undefined) {
        find(
          `${field}.list`,
          `content/sub-codes/${list}.yaml does not exist.`,
          `Write one of ${[...marks.keys()].sort().join(', ')}.`,
          `content/sub-codes/${list}`,
        );
      } else if (!known.includes(mark)) {
        find(`${field}.id`, `${list} has no ${mark}.`, `Write one of ${known.join(', ')}.`);
      }
    }
    for (const [index, { symptom }] of facts.confusedWith.entries()) {
      if (symptomIds.has(symptom) && symptom !== id) continue;
      find(
        `confusedWith.${String(index)}.symptom`,
        symptom === id
          ? `${symptom} is this entry itself.`
          : `content/symptoms/${symptom}.mdx does not exist.`,
        'Write the id of another symptom, or remove the row.',
        `content/symptoms/${symptom}`,
      );
    }
    const twin = fileOfTitle.get(facts.title);
    if (twin !== undefined) {
      find('title', `${twin} has the same.`, 'Say what sets this one apart.');
    }
    fileOfTitle.set(facts.title, file);

    const words = wordsOf(body);
    if (words > 0 && (words < articleLength.fewest || words > articleLength.most)) {
      find(
        'article',
        `It has ${String(words)} words.`,
        `Write ${String(articleLength.fewest)} to ${String(articleLength.most)}, or none: fields hold what is shorter, a guide what is longer.`,
      );
    }
    return findings;
  });
}

/** Words of an article's prose; messages and commands do not count. */
function wordsOf(body: string): number {
  const prose = body.replace(/^```[\s\S]*?^```/gm, '').replace(/\{#[\w-]+\}/g, '');
  return prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
