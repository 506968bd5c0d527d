import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeIn, numbersIn } from '../../src/search/numbers-in-query.ts';

describe('the numbers in a query', () => {
  it('are the code, however it is written', () => {
    for (const query of [
      '404',
      'error 404',
      'nginx404',
      '404s',
      '４０４',
      'HTTP/1.1 404 Not Found',
      '4 0 4',
      '4o4',
      'four oh four',
      '0x80190194',
    ]) {
      assert.equal(codeIn(query), '404', query);
    }
  });
  it('leave out versions, ports, sizes, times, dates and addresses in company of the code', () => {
    for (const [query, code] of [
      ['nginx 1.22 502', '502'],
      ['openresty/1.21.4.1 502', '502'],
      ['port 8080 502', '502'],
      ['port 443 502', '502'],
      ['localhost:443 says 502', '502'],
      ['10.0.0.12:8443 answers 400', '400'],
      ['HTTP/2 525', '525'],
      ['error: 413', '413'],
      ['error:413', '413'],
      ['"GET / HTTP/1.1" 499 0', '499'],
      ['"POST /api/500 HTTP/1.1" 422 118', '422'],
      ['GET /users/404 returned 403', '403'],
      ['curl to /users/200 says 405', '405'],
      ['/codes/451', '451'],
      ['ab -n 1000 -c 100 shows 431', '431'],
      ['408 after 350 ms', '408'],
      ['524 after 100 seconds', '524'],
      ['upload of 200 MB gives 413', '413'],
      ['2026-03-14 10:00:03 status 507', '507'],
      ['14/Mar/2026:16:02:11 +0000 503', '503'],
      ['504 (110: Connection timed out)', '504'],
      ['rfc 9110 404', '404'],
      ['fastly 503 error 54113', '503'],
      ['fetch failed, status 0', '000'],
      ['response_code: 0', '000'],
    ] as const) {
      assert.deepEqual(numbersIn(query), { codes: [code], subCode: undefined }, query);
    }
  });
  it('are a sub-code of IIS or Cloudflare, if that is the only one', () => {
    assert.equal(numbersIn('HTTP Error 403.14 - Forbidden').subCode, '403.14');
    assert.equal(numbersIn('error 1020').subCode, '1020');
    for (const query of ['404', '10000 requests', '403.14 404.2']) {
      assert.equal(numbersIn(query).subCode, undefined, query);
    }
  });
  it('are all that stand beside each other, and then not one', () => {
    assert.deepEqual(numbersIn('401 vs 403').codes, ['401', '403']);
    assert.equal(codeIn('401 vs 403'), undefined);
  });
  it('are not what a job or an order goes by, nor how many threads there were, beside a status', () => {
    assert.deepEqual(numbersIn('job 301 exited, last response 429').codes, ['429']);
    assert.deepEqual(numbersIn('200 threads, 12 % 504').codes, ['504']);
    assert.deepEqual(numbersIn('cron job 404').codes, ['404']);
  });
  it('are none where nothing is a code', () => {
    for (const query of [
      '404.13',
      'rate limit',
      '',
      'two of four items failed',
      'oh no',
      '30 %',
      'page 300 of 10',
      'the player wants bytes 0 to 1023',
      'ids 1 - 500',
      'x509 certificate',
      'sha-256 or RS256',
      'array has more than 100 entries',
    ]) {
      assert.deepEqual(numbersIn(query).codes, [], query);
    }
  });
});
