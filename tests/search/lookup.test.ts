import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { createLookup } from '../../src/search/lookup.ts';

describe('the lookup', () => {
  const meaning = (mark: string, fields: Partial<LookupEntry>): LookupEntry => ({
    kind: 'meaning',
    mark,
    codes: [mark],
    href: `/codes/${mark}`,
    title: '',
    issuer: 'IETF',
    summary: '',
    weight: 0.5,
    ...fields,
  });
  const page = (
    kind: LookupEntry['kind'],
    title: string,
    fields: Partial<LookupEntry> = {},
  ): LookupEntry => ({
    kind,
    codes: [],
    href: `/${kind}/${title}`,
    title,
    summary: '',
    ...fields,
  });
  const lookup = createLookup([
    meaning('404', { title: 'Not Found', gloss: '見つからない', words: 'hide private' }),
    meaning('413', { title: 'Content Too Large', names: ['Request Entity Too Large'] }),
    meaning('429', { title: 'Too Many Requests', names: ['rate limit'], fields: ['Retry-After'] }),
    meaning('431', { title: 'Request Header Fields Too Large' }),
    meaning('499', { title: 'Client Closed Request', issuer: 'nginx', weight: 0.3 }),
    meaning('499', {
      title: 'Token Required',
      issuer: 'Esri ArcGIS',
      href: '/codes/499#arcgis',
      weight: 0.1,
    }),
    meaning('598', { title: 'Network read timeout', issuer: 'Informal', weight: 0.1 }),
    page('sub-code', 'Application pool unavailable', {
      mark: '413.1',
      codes: ['413'],
      issuer: 'Microsoft IIS',
    }),
    page('sub-code', 'Server timeout', { mark: 'sH', codes: ['504'], issuer: 'HAProxy' }),
    page('sub-code', 'Server aborted', { mark: 'SH', codes: ['502'], issuer: 'HAProxy' }),
    page('sub-code', 'No such page', { mark: 'NOT_FOUND', codes: ['404'], issuer: 'Vercel' }),
    page('sub-code', 'No healthy server', { mark: 'failed_to_pick_backend', issuer: 'Google' }),
    page('vendor', 'nginx', { issuer: 'nginx', codes: ['499'], summary: 'Web server and proxy.' }),
    page('vendor', 'HAProxy', { issuer: 'HAProxy', summary: 'Load balancer.' }),
    page('vendor', 'Esri ArcGIS', { issuer: 'Esri ArcGIS', names: ['arcgis'], codes: ['499'] }),
    page('vendor', 'Microsoft IIS', { issuer: 'Microsoft IIS' }),
    page('class', 'Client Error', { mark: '4xx', codes: ['404'] }),
    page('field', 'Retry-After', { codes: ['429'] }),
    page('field', 'Accept', { codes: ['406'] }),
    page('specification', 'RFC 9110', { codes: ['404'] }),
    page('comparison', '404 or 429', { codes: ['404', '429'] }),
    page('symptom', 'Slow at the end', { codes: ['404', '429'] }),
    page('choice', 'The list is too long to read', { codes: ['413'], names: ['endless list'] }),
  ]);
  const find = (query: string) => lookup(query).entries;
  const first = (query: string) => find(query)[0];
  const marks = (query: string) => find(query).map(({ mark, title }) => mark ?? title);

  it('puts the meaning first whose own name the query has', () => {
    const shared = createLookup([
      meaning('499', { title: 'Client Closed Request', issuer: 'nginx' }),
      meaning('499', {
        title: 'Client Closed Request',
        issuer: 'ASP.NET Core',
        names: ['Status499ClientClosedRequest'],
      }),
    ]);
    const first = (query: string) => shared(query).entries[0]?.issuer;
    assert.equal(first('StatusCodes.Status499ClientClosedRequest'), 'ASP.NET Core');
    assert.equal(first('499 client closed request'), 'nginx');
  });

  it('puts what happened before its number where it has most words of the query', () => {
    const told = createLookup([
      meaning('502', { title: 'Bad Gateway' }),
      page('symptom', 'Squid says header too large after login', { codes: ['502', '500'] }),
      page('vendor', 'Squid', { issuer: 'Squid' }),
    ]);
    const first = (query: string) => told(query).entries[0]?.kind;
    assert.equal(first('squid 502 header too large after login'), 'symptom');
    assert.equal(first('squid 502 header missing at restart tonight'), 'meaning');
    assert.equal(first('squid 502'), 'meaning');
    assert.equal(first('squid 504 header too large after login'), 'vendor');
  });

  it('puts the number first', () => {
    assert.equal(first('error 429')?.title, 'Too Many Requests');
  });
  it('keeps the meanings of one number in the order of its page', () => {
    assert.deepEqual(
      find('499').map(({ title }) => title),
      ['Client Closed Request', 'Token Required'],
    );
  });
  it('puts the meaning of the product that the query names first, and its page next', () => {
    assert.deepEqual(
      find('499 arcgis')
        .slice(0, 2)
        .map(({ title }) => title),
      ['Token Required', 'Esri ArcGIS'],
    );
    assert.deepEqual(marks('haproxy 413').slice(0, 2), ['413', 'HAProxy']);
  });
  it('tells what happens with a number in the product that the query names, after both', () => {
    const withSymptom = createLookup([
      meaning('499', { title: 'Client Closed Request', issuer: 'nginx' }),
      meaning('502', { title: 'Bad Gateway' }),
      page('vendor', 'nginx', { issuer: 'nginx' }),
      page('symptom', 'nginx answers in place of the server behind', {
        codes: ['502'],
        about: ['nginx'],
      }),
      page('symptom', 'Another answers in place of the server behind', { codes: ['502'] }),
    ]);
    assert.deepEqual(
      withSymptom('nginx 502').entries.map(({ title }) => title),
      ['Bad Gateway', 'nginx', 'nginx answers in place of the server behind'],
    );
  });
  it('puts what happens in the product named before the number where some words tell of it', () => {
    const story = 'nginx answers 502: upstream sent too big header';
    const withSymptom = createLookup([
      meaning('502', { title: 'Bad Gateway' }),
      page('vendor', 'nginx', { issuer: 'nginx' }),
      page('symptom', story, { codes: ['502'], about: ['nginx'] }),
      page('symptom', 'nginx answers 502: connection refused', {
        codes: ['502'],
        about: ['nginx'],
      }),
    ]);
    const first = (query: string) => withSymptom(query).entries[0]?.title;
    assert.equal(first('nginx 502 upstream too large after login'), story);
    assert.equal(first('nginx 502 upstream header'), story);
    assert.equal(first('502 every time after login'), 'Bad Gateway');
    assert.equal(first('nginx 502 every morning'), 'Bad Gateway');
  });
  it('leads to the symptoms of a platform by its name alone', () => {
    const withPlatform = createLookup([
      meaning('422', { title: 'Unprocessable Content' }),
      page('platform', 'FastAPI and Starlette', { names: ['FastAPI'] }),
      page('symptom', 'FastAPI answers 422', { codes: ['422'], about: ['FastAPI and Starlette'] }),
    ]);
    assert.equal(withPlatform('fastapi').sole?.title, 'FastAPI and Starlette');
    assert.ok(withPlatform('fastapi 422').entries.every(({ kind }) => kind !== 'platform'));
  });
  it('finds a situation by a number that it warns of, where the words are its own', () => {
    const withChoice = createLookup([
      meaning('304', { title: 'Not Modified' }),
      page('choice', 'A container that is started already', { codes: ['204'], judged: ['304'] }),
    ]);
    const first = (query: string) => withChoice(query).entries[0]?.codes[0];
    assert.equal(first('container already started 304'), '204');
    assert.equal(first('container answers 304 every time'), '304');
  });
  it('finds a situation by one of its names, however little the words of that tell', () => {
    const withChoice = createLookup([
      meaning('200', { title: 'OK' }),
      meaning('404', { title: 'Not Found' }),
      page('choice', 'The search found nothing', {
        codes: ['200'],
        judged: ['404'],
        names: ['no results at all', 'an empty list'],
      }),
    ]);
    const first = (query: string) => withChoice(query).entries[0]?.title;
    assert.equal(first('empty list 200 or 404'), 'The search found nothing');
    assert.equal(first('full list 200 or 404'), 'OK');
  });
  it('takes a mark that is a plain word for one only beside its product', () => {
    const withMark = createLookup([
      meaning('403', { title: 'Forbidden' }),
      page('vendor', 'Amazon', { issuer: 'Amazon' }),
      page('sub-code', 'No access', { mark: 'Forbidden', codes: ['403'], issuer: 'Amazon' }),
    ]);
    assert.equal(withMark('Forbidden').entries[0]?.mark, '403');
    assert.equal(withMark('amazon Forbidden').entries[0]?.title, 'No access');
  });
  it('reads British spelling as American', () => {
    const american = createLookup([
      meaning('401', { title: 'Unauthorized' }),
      page('symptom', 'Something else is unauthorised here', { codes: ['403'] }),
    ]);
    assert.equal(american('unauthorised').entries[0]?.mark, '401');
  });
  it('puts a page about all the numbers that are asked for before each of them', () => {
    assert.deepEqual(marks('404 or 429').slice(0, 4), [
      '404 or 429',
      'Slow at the end',
      '404',
      '429',
    ]);
  });
  it('puts what happened before the comparison where a query with two numbers tells of it', () => {
    assert.deepEqual(marks('client got 404, proxy 429, slow').slice(0, 2), [
      'Slow at the end',
      '404 or 429',
    ]);
  });
  it('says of a page about several numbers that it answers the one asked for', () => {
    const page = find('429 slow at the end').find(({ title }) => title === 'Slow at the end');
    assert.deepEqual(page?.codes, ['429', '404']);
  });
  it('leaves out what happened with two numbers where a query tells of something else', () => {
    assert.deepEqual(marks('404 for a missing page, then 429').slice(0, 2), ['404 or 429', '404']);
  });
  it('puts a number before others where the query is its phrase, however many names these have', () => {
    const phrases = createLookup([
      meaning('431', {
        title: 'Request Header Fields Too Large',
        names: ['Request Header Or Cookie Too Large', 'cookie too large'],
        weight: 1,
      }),
      meaning('494', {
        title: 'Request Header Or Cookie Too Large',
        issuer: 'nginx',
        weight: 0.1,
      }),
    ]);
    assert.equal(phrases('Request Header Or Cookie Too Large').entries[0]?.mark, '494');
  });
  it('leads from a situation to the page that tells which code to send, and from a number to the number', () => {
    assert.equal(first('an endless list of things')?.title, 'The list is too long to read');
    assert.equal(first('413 endless')?.mark, '413');
  });
  it('lists the numbers that begin with the digits typed so far, in order, each once', () => {
    assert.deepEqual(marks('4'), ['404', '413', '429', '431', '499']);
    assert.deepEqual(marks('59'), ['598']);
  });
  it('leads to the page of a class, a document, a field or a vendor that is all the query asks for', () => {
    for (const [query, title] of [
      ['4xx', 'Client Error'],
      ['4XX errors', 'Client Error'],
      ['rfc 9110', 'RFC 9110'],
      ['RFC9110', 'RFC 9110'],
      ['retry-after', 'Retry-After'],
      ['Retry-After header', 'Retry-After'],
      ['nginx', 'nginx'],
      ['nginx status codes', 'nginx'],
      ['nginx web server', 'nginx'],
    ] as const) {
      assert.equal(first(query)?.title, title, query);
      assert.equal(lookup(query).sole?.title, title, query);
    }
  });
  it('finds a long mark alone, in either case, with what stands around it in a log', () => {
    for (const query of [
      'failed_to_pick_backend',
      'FAILED_TO_PICK_BACKEND',
      'statusDetails: "failed_to_pick_backend"',
      'failed_to_pick_backend/502',
    ]) {
      assert.equal(first(query)?.mark, 'failed_to_pick_backend', query);
    }
  });
  it('takes a mark that is the phrase of a status as one only of the product named', () => {
    assert.equal(first('404 NOT_FOUND')?.mark, '404');
    assert.equal(first('NOT_FOUND')?.mark, '404');
  });
  it('knows the one thing that a query asks for, so that Enter leads there', () => {
    assert.equal(lookup('error 429').sole?.mark, '429');
    assert.equal(lookup('413.1').sole?.mark, '413.1');
    assert.equal(lookup('haproxy sH').sole?.title, 'Server timeout');
    assert.equal(lookup('haproxy SH--').sole?.title, 'Server aborted');
    assert.equal(lookup('arcgis 499').sole?.title, 'Token Required');
    for (const query of [
      'haproxy 413',
      '404 or 429',
      '429 too slow',
      '4xx retry',
      'rfc 9110 404',
      'nginx rate limit',
      'rate limit',
      '4',
      '',
    ]) {
      assert.equal(lookup(query).sole, undefined, query);
    }
  });
  it('takes the phrase of a number for a product’s mark only where the query names the product', () => {
    const withMarks = createLookup([
      meaning('405', { title: 'Method Not Allowed' }),
      page('sub-code', 'Method', { mark: 'MethodNotAllowed', codes: ['405'], issuer: 'Amazon S3' }),
      page('sub-code', 'Authorizer', { mark: 'AUTHORIZER_FAILURE', codes: ['500'] }),
      page('vendor', 'Amazon S3', { issuer: 'Amazon S3', names: ['S3'] }),
    ]);
    const first = (query: string) => withMarks(query).entries[0]?.mark;
    assert.equal(first('405 MethodNotAllowed'), '405');
    assert.equal(first('s3 MethodNotAllowed'), 'MethodNotAllowed');
    assert.equal(first('AUTHORIZER_FAILURE'), 'AUTHORIZER_FAILURE');
  });
  it('takes no word of any question for a mark', () => {
    const withMarks = createLookup([
      page('sub-code', 'Other error', { mark: 'Error', issuer: 'CloudFront' }),
      page('sub-code', 'Origin not resolved', { mark: 'OriginDnsError', issuer: 'CloudFront' }),
      page('vendor', 'CloudFront', { issuer: 'CloudFront' }),
    ]);
    assert.equal(withMarks('Error from CloudFront').sole?.title, 'CloudFront');
    assert.equal(withMarks('CloudFront OriginDnsError').sole?.title, 'Origin not resolved');
  });
  it('tells after a page what it is about, and beside a number nothing that only its product has', () => {
    assert.deepEqual(marks('nginx'), ['nginx', '499']);
    assert.deepEqual(marks('retry-after'), ['Retry-After', '429']);
    assert.deepEqual(marks('nginx 404'), ['404', 'nginx']);
    assert.deepEqual(marks('413.1'), ['413.1', '413']);
  });
  it('tells at once what numbers and names alone answer, and leaves to words the rest', () => {
    for (const query of ['429', '4', 'error 429', 'retry-after', 'haproxy sH', '413.1']) {
      assert.deepEqual(lookup.atOnce(query), lookup(query), query);
    }
    assert.deepEqual(lookup.atOnce('some log', ['499'])?.entries.length, 1);
    for (const query of ['rate limit', '429 too slow', '404 or 429', 'haproxy 413']) {
      assert.equal(lookup.atOnce(query), undefined, query);
    }
  });
  it('answers a paste by its codes, each once', () => {
    const { entries } = lookup('499 0 "-" 404 nginx', ['499', '404']);
    assert.deepEqual(
      entries.map(({ mark }) => mark),
      ['499', '404'],
    );
  });
  it('knows earlier phrases, also when a later one resembles them', () => {
    assert.equal(first('request entity too large')?.mark, '413');
  });
  it('forgives typing errors in a phrase', () => {
    assert.equal(first('to many reqests')?.mark, '429');
    assert.equal(first('not fuond')?.mark, '404');
  });
  it('finds what says the same in other words, and words of the article', () => {
    assert.equal(first('body is too big')?.mark, '413');
    assert.equal(first('hide that it is private')?.mark, '404');
  });
  it('does not take one word for another that only begins like it', () => {
    assert.equal(lookup('accepted').sole, undefined);
    assert.notEqual(first('reading list not found')?.mark, '598');
  });
  it('does not take a word for another that begins with another letter', () => {
    assert.deepEqual(find('gany beguests'), []);
    assert.equal(first('mnay requests')?.mark, '429');
  });
  it('finds part of a Japanese gloss', () => {
    assert.equal(first('見つかりません')?.mark, '404');
  });
  it('answers 100,000 characters by the first of them', () => {
    assert.equal(first(`Too Many Requests ${' '.repeat(100_000)}`)?.mark, '429');
    assert.equal(first('too many reqests '.repeat(6_000))?.mark, '429');
  });
  it('finds nothing for nothing, and for letters that are no word', () => {
    for (const query of ['', 'asdfgh', 'zzzzzz', '????', 'lorem ipsum dolor']) {
      assert.deepEqual(find(query), [], query);
    }
  });
});
