import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treesReachEveryCode } from '../../src/rules/trees-reach-every-code.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, treeFile } from './content-fixture.ts';

const meanings = [
  meaningFile('ietf/200', registeredMeaning({ code: '200', phrase: 'OK' })),
  meaningFile('ietf/404', registeredMeaning({ code: '404' })),
  meaningFile('nginx/499', unofficialMeaning()),
];
const leaf = (code: string) => ({ answer: `It is ${code}`, code, why: 'So it is.' });
const to = (step: string) => ({ answer: `To ${step}`, step });
const ask = (...answers: unknown[]) => ({ question: 'What?', answers });
const check = (...tree: Parameters<typeof treeFile>) =>
  findingsOf(treesReachEveryCode, { decisionTrees: [treeFile(...tree)], meanings });

describe(treesReachEveryCode.description, () => {
  it('accepts a tree that reaches every registered code', () => {
    assert.deepEqual(check('first', { first: ask(leaf('200'), leaf('404')) }), []);
  });
  it('accepts a code that is left out with a reason', () => {
    const leftOut = [{ code: '404', why: 'Nobody sends it.' }];
    assert.deepEqual(check('first', { first: ask(leaf('200'), leaf('200')) }, leftOut), []);
  });
  it('refuses a code that no answer leads to, and one that is left out and reached', () => {
    assert.match(
      check('first', { first: ask(leaf('200'), leaf('200')) })[0]?.found ?? '',
      /No answer leads to 404/,
    );
    const leftOut = [{ code: '404', why: 'Nobody sends it.' }];
    assert.equal(
      check('first', { first: ask(leaf('200'), leaf('404')) }, leftOut)[0]?.field,
      'leftOut',
    );
  });
  it('refuses dead ends: an unknown step, an unregistered code, a situation that is not there', () => {
    const steps = {
      first: ask(leaf('200'), leaf('404'), to('nowhere'), leaf('499'), {
        ...leaf('200'),
        choice: 'nothing',
      }),
    };
    assert.deepEqual(
      check('first', steps).map(({ field }) => field),
      ['steps.first.answers.2.step', 'steps.first.answers.3.code', 'steps.first.answers.4.choice'],
    );
    assert.equal(check('nowhere', { first: ask(leaf('200'), leaf('404')) })[0]?.field, 'start');
  });
  it('refuses a step that nothing leads to, two ways to a step, and a circle', () => {
    const lost = check('first', {
      first: ask(leaf('200'), leaf('404')),
      other: ask(leaf('200'), leaf('404')),
    });
    assert.match(lost[0]?.found ?? '', /No answer leads here/);
    const circle = check('first', { first: ask(leaf('200'), leaf('404'), to('first')) });
    assert.match(circle[0]?.found ?? '', /2 ways lead here/);
  });
  it('refuses an eighth question', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const steps = Object.fromEntries(
      names.map((name, index) => {
        const next = names[index + 1];
        return [name, ask(leaf('200'), next === undefined ? leaf('404') : to(next))];
      }),
    );
    const findings = check('one', steps);
    assert.deepEqual(
      findings.map(({ field, found }) => [field, found]),
      [['steps.eight', 'It is question 8.']],
    );
  });
});
