import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerFieldsHaveAPage } from '../../src/rules/header-fields-have-a-page.ts';
import { referencesResolve } from '../../src/rules/references-resolve.ts';
import { subCodesAreUnique } from '../../src/rules/sub-codes-are-unique.ts';
import { headerFieldSchema } from '../../src/schemas/header-field.ts';
import { subCodeListSchema } from '../../src/schemas/sub-code-list.ts';
import { vendorSchema } from '../../src/schemas/vendor.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { article, facts, findingsOf, meaningFile } from './library-fixture.ts';

const fieldFrontmatter = {
  name: 'Allow',
  summary: 'It lists the methods of the resource.',
  direction: 'response',
  value: 'Methods, separated by commas.',
  citation: 'rfc9110#10.2.1',
  example: {
    message: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD',
    origin: 'Put together from RFC 9110.',
  },
  reviewed: new Date('2026-11-25'),
};

const subCodeList = (subCodes: { id: string; statusCodes?: string[] }[]) =>
  facts(
    'sub-codes',
    'iis-sub-status',
    subCodeListSchema.parse({
      vendor: 'iis',
      title: 'Sub-status codes',
      where: 'In the log.',
      sources: [
        {
          title: 'A page',
          url: 'https://example.com/',
          proves: 'the list',
          retrieved: new Date('2026-11-25'),
        },
      ],
      subCodes: subCodes.map((row) => ({ name: 'Denied', meaning: 'It was denied.', ...row })),
      reviewed: new Date('2026-11-25'),
    }),
  );

describe('a header field', () => {
  it('names its section or its vendor’s page, and shows itself in the example', () => {
    assert.ok(headerFieldSchema.safeParse(fieldFrontmatter).success);
    const wrong = { ...fieldFrontmatter, citation: undefined, name: 'Vary' };
    const messages = headerFieldSchema.safeParse(wrong).error?.issues.map(({ message }) => message);
    assert.equal(messages?.length, 2);
    assert.match(messages.join(' '), /either citation .* Vary:/s);
  });
});

describe(headerFieldsHaveAPage.description, () => {
  const allow = facts('fields', 'allow', headerFieldSchema.parse(fieldFrontmatter));
  const meaningWith = (name: string) =>
    meaningFile(
      'ietf/405',
      registeredMeaning({
        requestFields: [{ name, role: 'It leads to the code.' }],
      }),
    );

  it('accepts a described field, and a row that stands for any field', () => {
    const any = meaningWith('(any field)');
    assert.deepEqual(
      findingsOf(headerFieldsHaveAPage, { fields: [allow], meanings: [meaningWith('Allow'), any] }),
      [],
    );
  });
  it('refuses another spelling, a field without a file, and a file without a meaning', () => {
    const found = (name: string) =>
      findingsOf(headerFieldsHaveAPage, { fields: [allow], meanings: [meaningWith(name)] });
    assert.match(found('allow')[0]?.remedy ?? '', /Write Allow/);
    const missing = found('Vary');
    assert.match(missing[0]?.found ?? '', /content\/fields\/vary\.yaml does not exist/);
    assert.match(missing[1]?.found ?? '', /No meaning names/);
  });
});

describe(subCodesAreUnique.description, () => {
  it('accepts marks that differ, if only by case', () => {
    const subCodeLists = [subCodeList([{ id: 'CD' }, { id: 'cD' }])];
    assert.deepEqual(findingsOf(subCodesAreUnique, { subCodeLists }), []);
  });
  it('refuses the same mark twice', () => {
    const subCodeLists = [subCodeList([{ id: '403.14' }, { id: '403.14' }])];
    assert.equal(findingsOf(subCodesAreUnique, { subCodeLists })[0]?.field, 'subCodes, 403.14');
  });
});

describe('a link to a sub-code', () => {
  const vendors = [
    article(
      'vendors',
      'iis',
      vendorSchema.parse({
        name: 'IIS',
        summary: 'A server.',
        recognise: 'Its name.',
        prominence: 1,
        reviewed: new Date('2026-11-25'),
      }),
    ),
  ];
  const check = (link: string) =>
    findingsOf(referencesResolve, {
      vendors,
      subCodeLists: [subCodeList([{ id: '403.14', statusCodes: ['404'] }])],
      meanings: [meaningFile('ietf/404', registeredMeaning({}), `[row](${link})`)],
    });

  it('leads to a row of its vendor', () => {
    assert.deepEqual(check('/vendors/iis#403.14'), []);
  });
  it('is refused where the list has no such row', () => {
    assert.match(check('/vendors/iis#403.99')[0]?.remedy ?? '', /no sub-code 403\.99/);
  });
});
