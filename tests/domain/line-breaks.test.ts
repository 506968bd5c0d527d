import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineBreaks } from '../../src/domain/line-breaks.ts';

describe('a name that is too long for a phone', () => {
  it('goes on in the next line between words, never within one', () => {
    assert.deepEqual(lineBreaks('HTTPStatus.FORBIDDEN'), ['HTTPStatus.FORBIDDEN']);
    assert.deepEqual(lineBreaks('Response::HTTP_TOO_MANY_REQUESTS_AT'), [
      'Response::',
      'HTTP_TOO_MANY_REQUESTS_AT',
    ]);
    assert.deepEqual(lineBreaks('http.StatusNetworkAuthenticationRequired'), [
      'http.Status',
      'NetworkAuthenticationRequired',
    ]);
    assert.deepEqual(lineBreaks('Poco::Net::HTTPResponse::HTTP_REQUESTENTITYTOOLARGE'), [
      'Poco::Net::HTTPResponse::',
      'HTTP_REQUESTENTITYTOOLARGE',
    ]);
  });
  it('goes on behind the signs of a path or a call, too', () => {
    assert.deepEqual(lineBreaks('httpclient5/src/main/DefaultHttpRequestRetryStrategy.java', 24), [
      'httpclient5/src/',
      'main/DefaultHttpRequest',
      'RetryStrategy.java',
    ]);
    assert.deepEqual(lineBreaks('retry_canceled_requests(false)', 24), [
      'retry_',
      'canceled_requests(false)',
    ]);
  });
});

describe('a text', () => {
  it('is one piece, however long it is, unless a name in it is longer than a line', () => {
    const text = 'A wait that is not positive is replaced by one second, in HTTP/1.1 and HTTP/2.';
    assert.deepEqual(lineBreaks(text, 24), [text]);
    assert.deepEqual(lineBreaks('Set jdk.httpclient.enableAllMethodRetry to true.', 24), [
      'Set jdk.httpclient.',
      'enableAllMethodRetry to true.',
    ]);
    const japanese = 'レスポンスを受けて再送することがありませんHTTP/1.1でも同じです';
    assert.deepEqual(lineBreaks(japanese, 24), [japanese]);
  });
});
