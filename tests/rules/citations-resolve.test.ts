import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationsResolve } from '../../src/rules/citations-resolve.ts';
import { specificationSchema } from '../../src/schemas/specification.ts';
import { statusClassSchema } from '../../src/schemas/status-class.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { article, factsFile, findingsOf, meaningFile } from './content-fixture.ts';

const specifications = [
  factsFile(
    'specifications',
    'rfc9110',
    specificationSchema.parse({
      name: 'RFC 9110',
      title: 'HTTP Semantics',
      date: '2022-06',
      status: 'Internet Standard',
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
      sectionUrl: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-{section}',
      sections: { '15.5.5': '404 Not Found' },
    }),
  ),
];

describe(citationsResolve.description, () => {
  const check = (fields: Record<string, unknown>) =>
    findingsOf(citationsResolve, {
      specifications,
      meanings: [meaningFile('ietf/404', registeredMeaning(fields))],
    });

  it('accepts a section that the specification has, and its front matter', () => {
    assert.deepEqual(check({ side: { value: 'client', citation: 'rfc9110#0' } }), []);
  });
  it('refuses a section it has not, and names the field', () => {
    const history = [{ date: '2022', event: 'Moved.', citation: 'rfc9110#99' }];
    const [finding] = check({ history });
    assert.equal(finding?.field, 'history.0.citation');
    assert.match(finding.remedy, /content\/specifications\/rfc9110\.yaml/);
  });
  it('refuses a specification that is not there', () => {
    assert.match(
      check({ side: { value: 'client', citation: 'rfc1#1' } })[0]?.remedy ?? '',
      /rfc1\.yaml/,
    );
  });
  it('looks into every kind of file', () => {
    const facts = statusClassSchema.parse({
      name: 'Client Error',
      summary: 'The request is at fault.',
      citation: 'rfc9110#15.5',
      reviewed: new Date('2026-11-23'),
    });
    const [finding] = findingsOf(citationsResolve, {
      specifications,
      classes: [article('classes', '4xx', facts)],
    });
    assert.equal(finding?.file, 'content/classes/4xx.mdx');
  });
});
