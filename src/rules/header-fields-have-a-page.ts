import { fieldId } from '../domain/field-id.ts';
import type { Finding, Rule } from './rule.ts';

/** Every header field of a meaning has its file, spelled alike, and no file is left without a meaning. */
export const headerFieldsHaveAPage: Rule = {
  name: 'header-fields-have-a-page',
  description:
    'Every header field that a meaning names is described under content/fields, with the same spelling, and every one described there is named by a meaning.',
  check: ({ meanings, fields }) => {
    const described = new Map(fields.map(({ id, facts }) => [id, facts.name]));
    const named = new Set<string>();
    const findings: Finding[] = [];
    for (const { file, facts } of meanings) {
      for (const list of ['fields', 'requestFields'] as const) {
        for (const [index, { name }] of facts[list].entries()) {
          const id = fieldId(name);
          if (id === undefined) continue;
          named.add(id);
          const spelling = described.get(id);
          if (spelling === name) continue;
          findings.push({
            file,
            field: `${list}.${String(index)}.name`,
            ...(spelling === undefined
              ? {
                  found: `content/fields/${id}.yaml does not exist.`,
                  remedy: 'Add it, or correct the spelling.',
                  soughtIn: `content/fields/${id}`,
                }
              : {
                  found: `${name}, where content/fields/${id}.yaml says ${spelling}.`,
                  remedy: `Write ${spelling}.`,
                }),
          });
        }
      }
    }
    for (const { file, id, facts } of fields) {
      if (fieldId(facts.name) !== id) {
        findings.push({
          file,
          field: 'name',
          found: `${facts.name} does not fit the name of the file.`,
          remedy: `Name the file ${facts.name.toLowerCase()}.yaml.`,
        });
      }
      if (!named.has(id)) {
        findings.push({
          file,
          field: 'name',
          found: 'No meaning names this field.',
          remedy: 'Name it in fields or requestFields of a meaning, or remove the file.',
          soughtIn: 'content/codes/*/*',
        });
      }
    }
    return findings;
  },
};
