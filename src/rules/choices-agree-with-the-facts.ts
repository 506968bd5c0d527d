import { ietf } from '../domain/meaning-id.ts';
import { hasField, parseResponse, type ResponseMessage } from '../domain/response-message.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

type ChoiceFile = Content['choices'][number];

/** What a choice recommends is registered, and the response it shows keeps the duties of its code. */
export const choicesAgreeWithTheFacts: Rule = {
  name: 'choices-agree-with-the-facts',
  description:
    'A choice recommends registered codes, speaks of each code once, leads to choices that exist, and shows a response with the first of them that has its phrase, the fields it must have, and a problem that repeats the code.',
  check: ({ choices, meanings, fields }) => {
    const described = new Set(fields.map(({ facts }) => facts.name));
    const codes = new Set(meanings.map(({ facts }) => facts.code));
    const registered = new Map(
      meanings
        .filter(({ facts }) => facts.vendor === ietf && facts.registration.kind !== 'unused')
        .map(({ facts }) => [facts.code, facts]),
    );
    const choiceIds = new Set(choices.map(({ id }) => id));
    return choices.flatMap((choice) => [
      ...unregistered(choice, registered),
      ...unknown(choice, codes),
      ...twice(choice),
      ...strangers(choice, choiceIds),
      ...unfounded(choice, described),
      ...responseFindings(choice, registered),
    ]);
  },
};

function unregistered(
  { file, facts }: ChoiceFile,
  registered: ReadonlyMap<string, Meaning>,
): Finding[] {
  return facts.recommended.flatMap(({ code }, index) =>
    registered.has(code)
      ? []
      : [
          {
            file,
            field: `recommended.${String(index)}.code`,
            found: `${code} is not registered.`,
            remedy: 'Recommend a registered code; name this one under alternatives or avoid.',
            soughtIn: `content/codes/${ietf}/${code}`,
          },
        ],
  );
}

function unknown({ file, facts }: ChoiceFile, codes: ReadonlySet<string>): Finding[] {
  const named = [
    ...facts.alternatives.map(({ code }, index) => [`alternatives.${String(index)}.code`, code]),
    ...facts.avoid.map(({ code }, index) => [`avoid.${String(index)}.code`, code]),
    ...facts.practice.flatMap((row, index) =>
      row.codes.map((code) => [`practice.${String(index)}.codes`, code]),
    ),
  ];
  return named.flatMap(([field = '', code = '']) =>
    codes.has(code)
      ? []
      : [
          {
            file,
            field,
            found: `No meaning has the code ${code}.`,
            remedy: 'Correct the number, or add the meaning under content/codes first.',
            soughtIn: `content/codes/*/${code}*`,
          },
        ],
  );
}

function twice({ file, facts }: ChoiceFile): Finding[] {
  const lists = [
    ['recommended', facts.recommended],
    ['alternatives', facts.alternatives],
    ['avoid', facts.avoid],
  ] as const;
  const first = new Map<string, string>();
  return lists.flatMap(([list, rows]) =>
    rows.flatMap(({ code }, index): Finding[] => {
      const before = first.get(code);
      first.set(code, before ?? list);
      if (before === undefined) return [];
      return [
        {
          file,
          field: `${list}.${String(index)}.code`,
          found: `${code} stands under ${before} already.`,
          remedy: 'Say once what is to be thought of it; put the cases into one row.',
        },
      ];
    }),
  );
}

/** Choices said to lie near that are not there. */
function strangers({ file, id, facts }: ChoiceFile, choiceIds: ReadonlySet<string>): Finding[] {
  return facts.near.flatMap((other, index) =>
    choiceIds.has(other) && other !== id
      ? []
      : [
          {
            file,
            field: `near.${String(index)}`,
            found: other === id ? 'It is this situation itself.' : `${other} does not exist.`,
            remedy: 'Write the name of a file in content/choices.',
            soughtIn: `content/choices/${other}`,
          },
        ],
  );
}

function responseFindings(
  { file, facts }: ChoiceFile,
  registered: ReadonlyMap<string, Meaning>,
): Finding[] {
  const code = facts.recommended[0]?.code ?? '';
  const meaning = registered.get(code);
  if (meaning === undefined) return [];
  const find = (found: string, remedy: string): Finding => ({
    file,
    field: 'response',
    found,
    remedy,
  });
  const statusLine = `HTTP/1.1 ${code} ${meaning.phrase ?? ''}`;
  const response = parseResponse(facts.response);
  if (response === undefined) {
    return [find('It has no status line.', `Begin with ${statusLine}.`)];
  }
  const { code: shown, phrase } = response;
  return [
    ...(shown === code && phrase === meaning.phrase
      ? []
      : [find(`It begins with ${shown} ${phrase}.`, `Begin with ${statusLine}.`)]),
    ...dutyFindings(response, meaning, find),
    ...facts.send
      .filter(({ name }) => !hasField(response, name))
      .map(({ name }) => find(`It has no ${name}.`, 'Show the field, or take it out of send.')),
    ...problemFindings(response, code, find),
  ];
}

/** Fields that are described nowhere, neither on a page of their own nor in a section. */
function unfounded({ file, facts }: ChoiceFile, described: ReadonlySet<string>): Finding[] {
  return facts.send.flatMap(({ name, citation }, index) =>
    citation !== undefined || described.has(name)
      ? []
      : [
          {
            file,
            field: `send.${String(index)}.citation`,
            found: `${name} has no file in content/fields, and no citation.`,
            remedy: 'Correct the spelling, or cite the section that defines it.',
            soughtIn: 'content/fields/*',
          },
        ],
  );
}

type Find = (found: string, remedy: string) => Finding;

/** An error must carry its fields whenever it is sent; other codes must under conditions. */
function dutyFindings(response: ResponseMessage, { code, fields }: Meaning, find: Find): Finding[] {
  const isError = code >= '400';
  return fields.flatMap(({ name, level }) => {
    if (name.startsWith('(')) return [];
    if (level === 'MUST' && isError && !hasField(response, name)) {
      return [find(`It has no ${name}, which ${code} must have.`, `Add ${name}.`)];
    }
    if (level === 'MUST NOT' && hasField(response, name)) {
      return [find(`It has ${name}, which ${code} must not have.`, `Take ${name} out.`)];
    }
    return [];
  });
}

/** The content of a problem: JSON with a title and the status that the response has. */
function problemFindings(response: ResponseMessage, code: string, find: Find): Finding[] {
  if (response.fields.get('Content-Type') !== 'application/problem+json') return [];
  try {
    const problem = JSON.parse(response.content) as Record<string, unknown>;
    if (problem['status'] !== Number(code)) {
      return [find('The problem has another status.', `Write "status": ${code}.`)];
    }
    return typeof problem['title'] === 'string'
      ? []
      : [find('The problem has no title.', 'Add "title", a few words that name the problem.')];
  } catch {
    return [find('The problem is no JSON.', 'Mend its quotes, commas and braces.')];
  }
}
