import { chainPlaces } from '../schemas/timeouts.ts';
import { headingIdsOf } from '../domain/headings.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Guides, and the facts that they gather, lead to what exists. */
export const guidesResolve: Rule = {
  name: 'guides-resolve',
  description:
    'A guide names codes, symptoms, situations, comparisons, vendors and fields that exist, has each of its tables at a section of its own, and every survey stands in a guide; timeouts and errors of model APIs name codes, vendors and platforms that exist.',
  check: (content) => [
    ...guideFindings(content),
    ...timeoutFindings(content),
    ...modelApiFindings(content),
    ...unusedSurveys(content),
  ],
};

/** What an id may be, where its files stand, and how their names end. */
interface Known {
  ids: ReadonlySet<string>;
  folder: string;
  ending: 'mdx' | 'yaml';
}

function knownIn(files: readonly { id: string }[], folder: string, ending: Known['ending']): Known {
  return { ids: new Set(files.map(({ id }) => id)), folder, ending };
}

function missing(
  file: string,
  field: string,
  id: string,
  { ids, folder, ending }: Known,
): Finding[] {
  if (ids.has(id)) return [];
  return [
    {
      file,
      field,
      found: `content/${folder}/${id}.${ending} does not exist.`,
      remedy: `Write one of ${[...ids].sort().join(', ')}, or remove it.`,
      soughtIn: `content/${folder}/${id}`,
    },
  ];
}

function missingCode(
  file: string,
  field: string,
  code: string,
  codes: ReadonlySet<string>,
): Finding[] {
  if (codes.has(code)) return [];
  return [
    {
      file,
      field,
      found: `No meaning has the code ${code}.`,
      remedy: 'Correct the number, or add the meaning under content/codes first.',
      soughtIn: `content/codes/*/${code}*`,
    },
  ];
}

function codesOf({ meanings }: Content): ReadonlySet<string> {
  return new Set(meanings.map(({ facts }) => facts.code));
}

function guideFindings(content: Content): Finding[] {
  const codes = codesOf(content);
  const lists = {
    symptoms: knownIn(content.symptoms, 'symptoms', 'mdx'),
    choices: knownIn(content.choices, 'choices', 'mdx'),
    comparisons: knownIn(content.comparisons, 'comparisons', 'mdx'),
    vendors: knownIn(content.vendors, 'vendors', 'mdx'),
    fields: knownIn(content.fields, 'fields', 'yaml'),
  };
  const products = knownIn(content.defaults, 'defaults', 'yaml');
  const surveys = knownIn(content.surveys, 'surveys', 'yaml');
  return content.guides.flatMap(({ file, facts, body }) => {
    const headings = headingIdsOf(body);
    return [
      ...facts.codes.flatMap((code, index) =>
        missingCode(file, `codes.${String(index)}`, code, codes),
      ),
      ...Object.entries(lists).flatMap(([name, known]) =>
        facts[name as keyof typeof lists].flatMap((id, index) =>
          missing(file, `${name}.${String(index)}`, id, known),
        ),
      ),
      ...facts.tables.flatMap(({ section, shows, only }, index): Finding[] => {
        const field = `tables.${String(index)}`;
        const place = `${field}.only`;
        return [
          ...(headings.includes(section)
            ? []
            : [
                {
                  file,
                  field: `${field}.section`,
                  found: `The article has no heading with the id ${section}.`,
                  remedy: `Add it, or write one of ${headings.join(', ')}.`,
                },
              ]),
          ...(shows === 'retries' ? only.flatMap((id) => missing(file, place, id, products)) : []),
          ...(shows === 'survey' ? surveyFindings(file, place, only, surveys) : []),
          ...(shows === 'timeouts'
            ? only
                .filter((id) => !(chainPlaces as readonly string[]).includes(id))
                .map((id) => ({
                  file,
                  field: place,
                  found: `${id} is no place in the chain.`,
                  remedy: `Write one of ${chainPlaces.join(', ')}.`,
                }))
            : []),
        ];
      }),
    ];
  });
}

function surveyFindings(
  file: string,
  field: string,
  only: readonly string[],
  surveys: Known,
): Finding[] {
  return only.length === 1
    ? only.flatMap((id) => missing(file, field, id, surveys))
    : [
        {
          file,
          field,
          found: `It names ${String(only.length)} surveys.`,
          remedy: 'Name the one that the table shows.',
        },
      ];
}

function timeoutFindings(content: Content): Finding[] {
  const codes = codesOf(content);
  const vendors = knownIn(content.vendors, 'vendors', 'mdx');
  const platforms = knownIn(content.platforms, 'platforms', 'yaml');
  return content.timeouts.flatMap(({ file, facts: { vendor, platform, timeouts } }) => [
    ...(vendor === undefined ? [] : missing(file, 'vendor', vendor, vendors)),
    ...(platform === undefined ? [] : missing(file, 'platform', platform, platforms)),
    ...timeouts.flatMap(({ code }, index) =>
      code === undefined ? [] : missingCode(file, `timeouts.${String(index)}.code`, code, codes),
    ),
  ]);
}

function modelApiFindings(content: Content): Finding[] {
  const codes = codesOf(content);
  const vendors = knownIn(content.vendors, 'vendors', 'mdx');
  return content.modelApis.flatMap(({ file, facts: { vendor, errors } }) => [
    ...(vendor === undefined ? [] : missing(file, 'vendor', vendor, vendors)),
    ...errors.flatMap(({ code }, index) =>
      missingCode(file, `errors.${String(index)}.code`, code, codes),
    ),
  ]);
}

function unusedSurveys({ guides, surveys }: Content): Finding[] {
  const shown = new Set(
    guides.flatMap(({ facts }) =>
      facts.tables.filter(({ shows }) => shows === 'survey').flatMap(({ only }) => only),
    ),
  );
  return surveys
    .filter(({ id }) => !shown.has(id))
    .map(({ file, id }) => ({
      file,
      field: 'file name',
      found: 'No guide shows it.',
      remedy: `Show it: tables with shows: survey and only: [${id}].`,
      soughtIn: 'content/guides/*',
    }));
}
