import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesAgreeWithTheFacts } from '../../src/rules/choices-agree-with-the-facts.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { choiceFile, findingsOf, meaningFile } from './content-fixture.ts';

const meanings = [
  meaningFile('ietf/409', registeredMeaning({ code: '409', phrase: 'Conflict' })),
  meaningFile('ietf/422', registeredMeaning({ code: '422', phrase: 'Unprocessable Content' })),
  meaningFile(
    'ietf/401',
    registeredMeaning({
      code: '401',
      phrase: 'Unauthorized',
      fields: [
        {
          name: 'WWW-Authenticate',
          level: 'MUST',
          condition: 'One challenge.',
          citation: 'rfc9110#15.5.2',
        },
      ],
    }),
  ),
  meaningFile(
    'ietf/204',
    registeredMeaning({
      code: '204',
      phrase: 'No Content',
      fields: [
        {
          name: 'Content-Length',
          level: 'MUST NOT',
          condition: 'Never.',
          citation: 'rfc9110#8.6',
        },
      ],
    }),
  ),
  meaningFile(
    'ietf/418',
    registeredMeaning({
      code: '418',
      phrase: '(Unused)',
      registration: { kind: 'unused', citation: 'rfc9110#15.5.19' },
    }),
  ),
  meaningFile('nginx/499', unofficialMeaning()),
];
const check = (...choices: ReturnType<typeof choiceFile>[]) =>
  findingsOf(choicesAgreeWithTheFacts, { choices, meanings });
const recommending = (code: string, response: string, fields: Record<string, unknown> = {}) =>
  choiceFile({ recommended: [{ code, citation: 'rfc9110#15' }], response, ...fields });

describe(choicesAgreeWithTheFacts.description, () => {
  it('accepts a registered code with a response that fits, and an unofficial alternative', () => {
    assert.deepEqual(check(choiceFile({ alternatives: [{ code: '499', when: 'In a log.' }] })), []);
  });
  it('refuses to recommend a code that is unofficial, unused or unknown', () => {
    for (const code of ['499', '418', '427']) {
      const [finding] = check(recommending(code, `HTTP/1.1 ${code} X\n`));
      assert.equal(finding?.field, 'recommended.0.code');
      assert.match(finding.found, /is not registered/);
    }
  });
  it('refuses codes that nobody knows, wherever they stand', () => {
    const findings = check(
      choiceFile({
        alternatives: [{ code: '427', when: 'Never.' }],
        avoid: [{ code: '428', why: 'Never.' }],
        practice: [{ by: 'x', document: 'x', codes: ['430'] }],
      }),
    );
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['alternatives.0.code', 'avoid.0.code', 'practice.0.codes'],
    );
  });
  it('refuses to judge a code twice', () => {
    const [finding] = check(choiceFile({ avoid: [{ code: '409', why: 'It is wrong.' }] }));
    assert.match(finding?.found ?? '', /409 stands under recommended already/);
  });
  it('refuses a situation near it that is not there, or is itself', () => {
    const findings = check(choiceFile({ near: ['name-taken', 'nowhere'] }));
    assert.equal(findings.length, 2);
  });
  it('refuses a response with another code or phrase, or without a status line', () => {
    for (const response of ['HTTP/1.1 422 Unprocessable Content\n', 'HTTP/1.1 409 Clash\n', '{}']) {
      assert.equal(check(choiceFile({ response }))[0]?.field, 'response');
    }
  });
  it('refuses an error without a field that it must have', () => {
    const [finding] = check(recommending('401', 'HTTP/1.1 401 Unauthorized\n'));
    assert.match(finding?.found ?? '', /no WWW-Authenticate/);
    assert.deepEqual(
      check(recommending('401', 'HTTP/1.1 401 Unauthorized\nwww-authenticate: Basic\n')),
      [],
    );
  });
  it('refuses a field that the code must not have, and a field of send that is not shown', () => {
    const response = 'HTTP/1.1 204 No Content\nContent-Length: 0\n';
    const send = [{ name: 'ETag', says: 'The version.', citation: 'rfc9110#8.8.3' }];
    assert.deepEqual(
      check(recommending('204', response, { send })).map(({ remedy }) => remedy),
      ['Take Content-Length out.', 'Show the field, or take it out of send.'],
    );
  });
  it('asks for a section where a field has no page', () => {
    const send = [{ name: 'Etag', says: 'The version.' }];
    const [finding] = check(choiceFile({ send }));
    assert.equal(finding?.field, 'send.0.citation');
  });
  it('refuses a problem that is no JSON, has another status or no title', () => {
    const withProblem = (content: string) =>
      choiceFile({
        response: `HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n${content}\n`,
      });
    for (const content of ['{', '{"title": "Taken", "status": 422}', '{"status": 409}']) {
      assert.equal(check(withProblem(content)).length, 1, content);
    }
  });
});
