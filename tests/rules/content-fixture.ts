import type { ArticleFile, CollectionFiles, Content, FactsFile } from '../../src/rules/content.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { collectionNames, type Facts } from '../../src/schemas/catalogue.ts';
import { choiceSchema } from '../../src/schemas/choice.ts';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { decisionTreeSchema } from '../../src/schemas/decision-tree.ts';
import type { Meaning } from '../../src/schemas/meaning.ts';
import { meaningTranslationSchema } from '../../src/schemas/meaning-translation.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { statusClassSchema } from '../../src/schemas/status-class.ts';
import { subCodeListSchema } from '../../src/schemas/sub-code-list.ts';
import { vendorSchema } from '../../src/schemas/vendor.ts';

const day = new Date('2026-11-23');

/** A content file of the given facts, at the place that its id says. */
export function article<OwnFacts>(
  folder: string,
  id: string,
  facts: OwnFacts,
  body = '',
): ArticleFile<OwnFacts> {
  return { file: `content/${folder}/${id}.mdx`, id, facts, body };
}

/** A content file of facts without an article. */
export function factsFile<OwnFacts>(
  folder: string,
  id: string,
  facts: OwnFacts,
): FactsFile<OwnFacts> {
  return { file: `content/${folder}/${id}.yaml`, id, facts };
}

/** A meaning's file under `content/codes`. */
export function meaningFile(id: string, facts: Meaning, body = ''): ArticleFile<Meaning> {
  return article('codes', id, facts, body);
}

/** The Japanese file of nginx's 499, with the given fields in place of the usual ones. */
export function translationFile(
  fields: Record<string, unknown> = {},
  body = '',
  id = 'ja/nginx/499',
): ArticleFile<Facts<'meaningTranslations'>> {
  const facts = meaningTranslationSchema.parse({
    gloss: 'クライアントによる切断',
    summary: '切断されました。',
    product: 'アクセスログ',
    sources: { 'ngx_http_request.h': '番号' },
    reviewed: day,
    englishDigest: '0123456789ab',
    ...fields,
  });
  return { file: `content/${id.replace('/', '/codes/')}.mdx`, id, facts, body };
}

/** A vendor's file. */
export function vendorFile(
  id: string,
  fields: Record<string, unknown> = {},
  body = '',
): ArticleFile<Facts<'vendors'>> {
  const facts = vendorSchema.parse({
    name: id,
    summary: `${id} is a server.`,
    recognise: 'Its name.',
    prominence: 1,
    reviewed: day,
    ...fields,
  });
  return article('vendors', id, facts, body);
}

/** A page about the site. */
export function pageFile(
  id: string,
  body: string,
  description = 'It tells about the site.',
): ArticleFile<Facts<'pages'>> {
  return article(
    'pages',
    id,
    pageSchema.parse({ title: 'About', description, reviewed: day }),
    body,
  );
}

/** The file of a class. */
export function classFile(id: string, body = ''): ArticleFile<Facts<'classes'>> {
  const facts = statusClassSchema.parse({
    name: 'Client Error',
    summary: 'The client has to change something.',
    citation: 'rfc9110#15.5',
    reviewed: day,
  });
  return article('classes', id, facts, body);
}

/** A list of the sub-codes of IIS. */
export function subCodeListFile(
  subCodes: { id: string; statusCodes?: string[] }[],
  vendor = 'iis',
): FactsFile<Facts<'subCodeLists'>> {
  const facts = subCodeListSchema.parse({
    vendor,
    title: 'Sub-status codes',
    where: 'In the log.',
    sources: [{ title: 'A page', url: 'https://example.com/', proves: 'the list', retrieved: day }],
    subCodes: subCodes.map((row) => ({ name: 'Denied', meaning: 'It was denied.', ...row })),
    reviewed: day,
  });
  return factsFile('sub-codes', 'iis-sub-status', facts);
}

/** A situation that 409 answers, with the given fields in place of the usual ones. */
export function choiceFile(
  fields: Record<string, unknown> = {},
  id = 'name-taken',
): ArticleFile<Facts<'choices'>> {
  const facts = choiceSchema.parse({
    situation: 'The name is taken',
    group: 'changing',
    summary: 'Send `409`.',
    recommended: [{ code: '409', citation: 'rfc9110#15.5.10' }],
    why: 'The state is in the way.',
    response:
      'HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n{"title": "Taken", "status": 409}\n',
    also: ['duplicate'],
    reviewed: day,
    ...fields,
  });
  return article('choices', id, facts);
}

/** Somebody whose answers choices quote, with one document. */
export function practiceFile(id = 'zalando'): FactsFile<Facts<'practices'>> {
  const facts = practiceSchema.parse({
    name: 'Zalando',
    kind: 'guideline',
    documents: {
      errors: { title: 'errors.adoc', version: '1', url: 'https://example.com/', retrieved: day },
    },
  });
  return factsFile('practice', id, facts);
}

/** A tree of questions. */
export function treeFile(
  start: string,
  steps: Record<string, unknown>,
  leftOut: unknown[] = [],
): FactsFile<Facts<'decisionTrees'>> {
  const facts = decisionTreeSchema.parse({ start, steps, leftOut, reviewed: day });
  return factsFile('trees', 'choose', facts);
}

/** A comparison of 401 and 403, with the given fields in place of the usual ones. */
export function comparisonFile(
  fields: Record<string, unknown> = {},
  id = '401-vs-403',
): ArticleFile<Facts<'comparisons'>> {
  const facts = comparisonSchema.parse({
    meanings: ['ietf/401', 'ietf/403'],
    difference: '401 asks, 403 refuses.',
    summary: '401 asks, and 403 refuses.',
    same: {
      request: 'GET / HTTP/1.1\n',
      answers: [
        { meaning: 'ietf/401', case: 'No token', message: 'HTTP/1.1 401 Unauthorized\n' },
        { meaning: 'ietf/403', case: 'No right', message: 'HTTP/1.1 403 Forbidden\n' },
      ],
    },
    verdicts: [
      { situation: 'No token', code: '401' },
      { situation: 'No right', code: '403' },
      { situation: 'A wrong token', code: '401' },
    ],
    reviewed: day,
    ...fields,
  });
  return article('comparisons', id, facts);
}

/** What a rule finds in content that holds nothing but the given parts. */
export function findingsOf(rule: Rule, parts: Partial<Content>): Finding[] {
  const collections = Object.fromEntries(collectionNames.map((name) => [name, []]));
  return rule.check({
    ...(collections as unknown as CollectionFiles),
    registry: [],
    explainedDifferences: [],
    interfaceStrings: new Map(),
    ...parts,
  });
}
