import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineBreaks, namesOf } from '../../src/domain/code-names.ts';
import { libraryConstantsSchema } from '../../src/schemas/library-constants.ts';

describe('the names on a page', () => {
  const library = (language: string, prominence: number, names: Record<string, string>) =>
    libraryConstantsSchema.parse({
      language,
      library: 'http',
      prominence,
      version: '1',
      source: { repository: null, path: 'http', from: 'http' },
      names,
    });

  it('put the libraries that most people use first, and name those without', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      library(`L${String(index + 1)}`, index + 1, index === 0 ? {} : { 404: 'NotFound' }),
    );
    const { common, further, without } = namesOf('404', many.reverse());
    assert.equal(common[0]?.language, 'L2');
    assert.deepEqual(
      further.map(({ language }) => language),
      ['L13'],
    );
    assert.deepEqual(without, ['L1 (http)']);
  });
});

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
});
