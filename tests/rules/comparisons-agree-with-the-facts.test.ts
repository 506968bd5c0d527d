import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparisonsAgreeWithTheFacts } from '../../src/rules/comparisons-agree-with-the-facts.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { choiceFile, comparisonFile, findingsOf, meaningFile } from './content-fixture.ts';

const meanings = [
  meaningFile('ietf/401', registeredMeaning({ code: '401', phrase: 'Unauthorized' })),
  meaningFile('ietf/403', registeredMeaning({ code: '403', phrase: 'Forbidden' })),
  meaningFile('nginx/499', unofficialMeaning()),
];
const check = (comparison: ReturnType<typeof comparisonFile>) =>
  findingsOf(comparisonsAgreeWithTheFacts, {
    comparisons: [comparison],
    choices: [choiceFile()],
    meanings,
  });
const answers = comparisonFile().facts.same.answers;
const answering = (...changed: unknown[]) =>
  comparisonFile({ same: { request: 'GET / HTTP/1.1', answers: changed } });

describe(comparisonsAgreeWithTheFacts.description, () => {
  it('accepts two codes, each answered once', () => {
    assert.deepEqual(check(comparisonFile()), []);
  });
  it('accepts a line of a log for a code that is not sent', () => {
    const log = { meaning: 'nginx/499', case: 'It hung up', message: '"GET /" 499 0' };
    const facts = {
      meanings: ['ietf/401', 'nginx/499'],
      same: { request: 'GET /', answers: [answers[0], log] },
    };
    assert.deepEqual(check(comparisonFile(facts, '401-vs-499')), []);
  });
  it('refuses a file name with other codes, or in another order', () => {
    for (const id of ['401-vs-404', '403-vs-401']) {
      assert.equal(check(comparisonFile({}, id))[0]?.field, 'meanings');
    }
  });
  it('refuses a meaning that does not exist', () => {
    const facts = {
      meanings: ['ietf/401', 'iis/403'],
      same: { request: 'GET /', answers: [answers[0], { ...answers[1], meaning: 'iis/403' }] },
    };
    assert.match(check(comparisonFile(facts))[0]?.found ?? '', /iis\/403 does not exist/);
  });
  it('refuses a meaning without an answer, and one that answers twice', () => {
    assert.equal(check(answering(answers[0]))[0]?.field, 'same.answers');
    assert.equal(check(answering(answers[0], answers[0]))[0]?.field, 'same.answers');
  });
  it('refuses an answer with another code or phrase', () => {
    for (const message of ['HTTP/1.1 404 Not Found', 'HTTP/1.1 403 No', 'It failed']) {
      const [finding] = check(answering(answers[0], { ...answers[1], message }));
      assert.equal(finding?.field, 'same.answers.1.message');
    }
  });
  it('refuses a verdict with an unknown code or situation', () => {
    const verdicts = [
      { situation: 'No token', code: '401', choice: 'name-taken' },
      { situation: 'No idea', code: '427' },
      { situation: 'No right', code: '403', choice: 'nowhere' },
    ];
    assert.deepEqual(
      check(comparisonFile({ verdicts })).map(({ field }) => field),
      ['verdicts.1.code', 'verdicts.2.choice'],
    );
  });
});
