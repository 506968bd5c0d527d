import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainOf, diagnose } from '../../src/recognise/diagnosis.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { isOnlyLogged, meaningOf, outcomeSentences } from '../../src/recognise/verdict.ts';
import type { ExplainedMeaning } from '../../src/recognise/explained.ts';
import { formats, logFormats } from './read-formats.ts';

const exampleOf = (id: string) =>
  logFormats.find((format) => format.id === id)?.facts.example.text ?? '';

const nginx = (status: string) =>
  `203.0.113.7 - - [27/Nov/2026:09:14:07 +0000] "GET /report HTTP/1.1" ${status} 0 "-" "curl/8.5.0"`;

const diagnosisOf = (text: string) => diagnose(readPaste(text, formats), formats);

/** A chain in one line: who said what, and where it broke. */
const drawn = (text: string, ...rest: [Parameters<typeof chainOf>[1], boolean]) =>
  chainOf(diagnosisOf(text), ...rest)
    .map(
      ({ party, says, isCut }) =>
        `${typeof party === 'string' ? party : party.product} ${says ?? '?'}${isCut ? ' ×' : ''}`,
    )
    .join(', ');

describe('a diagnosis', () => {
  it('tells a line of a log from a response, an exception, a page and words', () => {
    const outcomes = [
      'haproxy-http',
      'nginx-error',
      'curl-i',
      'python-requests',
      'nginx-page',
      'aws-json',
      'named-status',
    ].map((id) => diagnosisOf(exampleOf(id)).outcome);
    assert.deepEqual(outcomes, [
      'logged',
      'implied',
      'received',
      'reported',
      'shown',
      'implied',
      'mentioned',
    ]);
    assert.equal(diagnosisOf('nothing of the kind').outcome, 'none');
  });
  it('says of the answer to a health check that no client is known to have got it', () => {
    const text = exampleOf('haproxy-notice');
    assert.equal(diagnosisOf(text).outcome, 'behind');
    assert.equal(drawn(text, 'upstream', false), 'client ?, haproxy ?, upstream 503');
  });
  it('says of an error log that names a number that the client got it', () => {
    assert.equal(diagnosisOf(exampleOf('traefik-log')).outcome, 'logged');
  });
  it('takes the product of an exception for the client, unless it is the server', () => {
    assert.match(drawn(exampleOf('axios'), undefined, false), /^axios \d+, server/);
    assert.equal(drawn(exampleOf('anthropic-sdk'), undefined, false), 'client 529, anthropic 529');
  });
  it('asks operators of logs, developers of clients and visitors of pages to act', () => {
    assert.equal(diagnosisOf(exampleOf('nginx-error')).reader, 'operator');
    assert.equal(diagnosisOf(exampleOf('axios')).reader, 'client');
    assert.equal(diagnosisOf(exampleOf('nginx-page')).reader, 'visitor');
  });
  it('says who wrote a number where the log tells, and does not guess where it does not', () => {
    assert.equal(diagnosisOf(exampleOf('haproxy-http')).writer, 'product');
    assert.equal(diagnosisOf(exampleOf('haproxy-http').replace('sH--', '----')).writer, 'upstream');
    assert.equal(diagnosisOf(nginx('502')).writer, 'unknown');
  });
});

describe('a chain', () => {
  it('breaks between a gateway and the server behind that was late', () => {
    assert.equal(
      drawn(exampleOf('haproxy-http'), 'upstream', false),
      'client 504, haproxy 504 ×, upstream ?',
    );
  });
  it('breaks at the client who left, and shows that it got nothing', () => {
    assert.equal(drawn(nginx('499'), undefined, true), 'client ? ×, nginx 499');
  });
  it('does not break where the server behind sent the number', () => {
    assert.equal(
      drawn(exampleOf('haproxy-http').replace('sH--', '----'), undefined, false),
      'client 504, haproxy 504, upstream 504',
    );
  });
  it('breaks between two hops that are pasted together, where the outer one gave up', () => {
    const head = 'HTTP/2 504 \nserver: awselb/2.0\ncontent-length: 132\n\n';
    assert.equal(drawn(head + nginx('499'), undefined, true), 'client 504, aws 504 ×, nginx 499');
  });
  it('begins with the program that reports the number', () => {
    assert.equal(drawn(exampleOf('axios'), undefined, false), 'axios 401, server 401');
  });
});

describe('a verdict', () => {
  const say = (key: string, values: object = {}) =>
    `${key} ${Object.values(values).join(' ')}`.trim();
  const settings = { onlyLogged: ['nginx/499'] };

  it('says of a number that is only logged that nobody got it', () => {
    const diagnosis = diagnosisOf(nginx('499'));
    const isNote = isOnlyLogged(diagnosis, ['nginx'], settings, undefined);
    assert.deepEqual(outcomeSentences(diagnosis, 'nginx', isNote, say), ['verdict.onlyLogged 499']);
  });
  it('says the same where a mark tells that the client left, but not of a response that had begun', () => {
    const gone = { meaning: 'The client left.', brokeAt: 'client' } as const;
    const of = (code: string) =>
      isOnlyLogged({ ...diagnosisOf(nginx('200')), code }, [], settings, gone);
    assert.equal(of('400'), true);
    assert.equal(of('200'), false);
  });
  it('names the product that made an error, and what the server behind had answered', () => {
    const diagnosis = { ...diagnosisOf(exampleOf('haproxy-http')), upstream: '500' };
    assert.deepEqual(outcomeSentences(diagnosis, 'HAProxy', false, say), [
      'verdict.loggedByProduct 504 HAProxy',
      'verdict.upstream 500',
    ]);
  });
  it('takes the meaning of the product, else the registered one, and none of several others', () => {
    const meaning = (vendor: string) => ({ vendor }) as ExplainedMeaning;
    const code = { code: '499', citations: {}, meanings: ['nginx', 'arcgis'].map(meaning) };
    assert.equal(meaningOf(code, ['arcgis'])?.vendor, 'arcgis');
    assert.equal(
      meaningOf({ ...code, meanings: [meaning('iis'), meaning('ietf')] }, ['x'])?.vendor,
      'ietf',
    );
    assert.equal(meaningOf(code, []), undefined);
  });
});
