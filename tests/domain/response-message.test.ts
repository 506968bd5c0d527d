import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasField, parseResponse } from '../../src/domain/response-message.ts';

describe('a response in a text', () => {
  const response = parseResponse(
    'HTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nNo.\n\nBye.\n',
  );
  it('is taken apart into code, phrase, fields and content', () => {
    assert.equal(response?.code, '404');
    assert.equal(response.phrase, 'Not Found');
    assert.equal(response.fields.get('Content-Type'), 'text/plain');
    assert.equal(response.content, 'No.\n\nBye.');
  });
  it('has a field however its name is spelled', () => {
    assert.ok(response && hasField(response, 'content-type'));
    assert.ok(!hasField(response, 'Content'));
  });
  it('may have neither fields nor content', () => {
    assert.equal(parseResponse('HTTP/1.1 204 No Content\n')?.content, '');
  });
  it('begins with a status line', () => {
    for (const text of ['', '{"code": 498}', 'HTTP/2 520', 'GET / HTTP/1.1']) {
      assert.equal(parseResponse(text), undefined);
    }
  });
});
