import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOfSymptom, symptomSchema } from '../../src/schemas/symptom.ts';
import { symptomFacts } from './symptom-fixture.ts';

const messages = (changes: object) =>
  (symptomSchema.safeParse({ ...symptomFacts, ...changes }).error?.issues ?? [])
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n');

describe('the facts of a symptom', () => {
  it('are accepted without chain, timeouts and article', () => {
    assert.equal(messages({}), '');
  });
  it('need words, cause, a check, a cure and a source, and are told of all that is missing at once', () => {
    const found = messages({ words: [], cause: '', checks: [], cures: [], sources: [] });
    assert.match(found, /^words: Give at least one text/m);
    assert.match(found, /^cause: /m);
    assert.match(found, /^checks: Say how one can be sure/m);
    assert.match(found, /^cures: Say what ends it/m);
    assert.match(found, /^sources: A symptom needs a source/m);
  });
  it('say what the client gets or what is logged', () => {
    assert.match(messages({ codes: { application: ['200'] } }), /^codes\.client: Give the code/m);
    assert.equal(messages({ codes: { log: ['499'] } }), '');
    assert.match(messages({ codes: { client: [502] } }), /Quote the code/);
  });
  it('draw a chain whose every hop but the last leads on', () => {
    const hops = [{ who: 'Client' }, { who: 'nginx', next: 'refused' }];
    const found = messages({ chain: { caption: 'It broke.', hops } });
    assert.match(found, /^chain\.hops\.0\.next: Say what happens/m);
    assert.match(found, /^chain\.hops\.1\.next: Remove next/m);
  });
  it('put timeouts in an order that has a rule', () => {
    const clock = { who: 'nginx', setting: 'proxy_read_timeout', seconds: 60 };
    const found = messages({ timeouts: { clocks: [clock] } });
    assert.match(found, /^timeouts\.rule: /m);
    assert.match(found, /^timeouts\.clocks: An order needs at least two/m);
  });
  it('say what is in doubt unless they are sure, and are not sure from hearsay', () => {
    const [source] = symptomFacts.sources;
    const hearsay = [{ ...source, kind: 'secondary', url: 'https://example.com/' }];
    assert.match(messages({ confidence: 'low' }), /^doubt: confidence is low/m);
    assert.match(messages({ doubt: 'The cure was not run.' }), /^doubt: Remove doubt/m);
    assert.match(messages({ sources: hearsay }), /^confidence: Write low or medium/m);
  });
  it('give an address for whatever is no observation, read before the review', () => {
    const [source] = symptomFacts.sources;
    const documented = { ...source, kind: 'vendor-documentation' };
    assert.match(messages({ sources: [documented] }), /^sources\.0\.url: Give the address/m);
    const later = { ...source, retrieved: new Date('2026-11-28') };
    assert.match(messages({ sources: [later] }), /^sources\.0\.retrieved: It lies after/m);
  });
});

describe('the codes of a symptom', () => {
  it('stand once each, from the client inwards', () => {
    const codes = { client: ['504'], log: ['499', '504'], application: ['200'] };
    assert.deepEqual(codesOfSymptom({ codes }), ['504', '499', '200']);
  });
});
