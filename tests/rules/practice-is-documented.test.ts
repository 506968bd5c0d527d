import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { practiceIsDocumented } from '../../src/rules/practice-is-documented.ts';
import { choiceFile, findingsOf, practiceFile } from './content-fixture.ts';

const check = (practice: unknown[], fields: Record<string, unknown> = {}) =>
  findingsOf(practiceIsDocumented, {
    choices: [choiceFile({ practice, ...fields })],
    practices: [practiceFile()],
  });
const row = { by: 'zalando', document: 'errors', codes: ['409'] };

describe(practiceIsDocumented.description, () => {
  it('accepts a document that is there', () => {
    assert.deepEqual(check([row]), []);
  });
  it('refuses somebody, or a document, that has no file', () => {
    assert.match(check([row, { ...row, by: 'acme' }])[0]?.found ?? '', /practice\/acme\.yaml/);
    assert.match(check([row, { ...row, document: 'rules' }])[0]?.found ?? '', /no document rules/);
  });
  it('refuses a document to which nothing refers', () => {
    assert.equal(check([])[0]?.field, 'documents.errors');
  });
  it('asks what to make of practice that sends something else', () => {
    const against = [{ ...row, codes: ['422'] }];
    assert.match(check(against)[0]?.found ?? '', /zalando sends 422/);
    assert.deepEqual(check(against, { disagreement: 'Zalando sends 422.' }), []);
    assert.deepEqual(check([{ ...row, codes: ['422', '409'] }]), []);
  });
});
