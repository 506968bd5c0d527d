import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noQuestionWords, withoutQuestionWords } from '../../src/search/question-words.ts';
import { constantsIn, queryTerms, tokenize, weightsIn } from '../../src/search/tokenize.ts';

describe('terms', () => {
  it('are the words of a constant', () => {
    assert.deepEqual(tokenize('StatusNotFound'), ['status', 'not', 'found']);
    assert.deepEqual(tokenize('UNPROCESSABLE_ENTITY'), ['unprocessabl', 'entity']);
    assert.deepEqual(tokenize('HTTPStatus.IM_A_TEAPOT'), ['http', 'status', 'im', 'a', 'teapot']);
  });
  it('of a text to be found keep a constant whole as well', () => {
    assert.deepEqual(constantsIn('Esri ArcGIS'), ['arcgis']);
  });
  it('are pairs of characters in Japanese', () => {
    assert.deepEqual(tokenize('恒久的404'), ['恒久', '久的', '404']);
  });
  it('are the same in both syllabaries', () => {
    assert.deepEqual(tokenize('ノット'), tokenize('のっと'));
  });
  it('are the same for kana large and small, long vowels and short, wide letters and narrow', () => {
    assert.deepEqual(tokenize('ゲートウエイ'), tokenize('ゲートウェイ'));
    assert.deepEqual(tokenize('サーバ'), tokenize('サーバー'));
    assert.deepEqual(tokenize('ｻｰﾊﾞｰ'), tokenize('サーバー'));
  });
  it('are the same for all forms of a word, and have no apostrophe', () => {
    assert.deepEqual(tokenize("I'm a teapot, requests"), ['im', 'a', 'teapot', 'request']);
    for (const forms of [
      'request requests requested requesting',
      'expire expires expired expiring',
      'retry retries',
      'stop stopped stopping',
    ]) {
      assert.equal(new Set(tokenize(forms)).size, 1, forms);
    }
    for (const others of ['status state', 'access accept', 'gone go', 'bring br', 'need ne']) {
      assert.equal(new Set(tokenize(others)).size, 2, others);
    }
  });
  it('leave out idle words unless nothing else is there', () => {
    assert.deepEqual(queryTerms('what is the status code for rate limit', noQuestionWords), [
      'rat',
      'limit',
    ]);
    assert.deepEqual(queryTerms('status code', noQuestionWords), ['status', 'cod']);
  });
});

describe('the weight of a pair of characters', () => {
  const weigh = (query: string, term: string) => weightsIn(query)(term);

  it('is whole between kanji, less at the seam to an ending and in katakana, least in an ending', () => {
    const query = '認証が必要なゲートウェイです';
    const [kanji = '', seam = ''] = tokenize('認証が');
    const [katakana = ''] = tokenize('ゲートウェイ');
    const [ending = ''] = tokenize('です');
    assert.equal(weigh(query, kanji), 1);
    assert.ok(weigh(query, seam) < 1 && weigh(query, katakana) < 1);
    assert.ok(weigh(query, ending) < weigh(query, seam));
  });
  it('is whole in a query of hiragana alone, whose words they are', () => {
    const [pair = ''] = tokenize('みつからない');
    assert.equal(weigh('みつからない', pair), 1);
  });
});

describe('a question in a language without spaces', () => {
  const words = { idle: ['の原因', 'とは'], afterNames: ['ヘッダー', 'の'] };

  it('is searched without the words that tell nothing', () => {
    assert.equal(withoutQuestionWords('nginx 502の原因', words), 'nginx 502');
    assert.deepEqual(queryTerms('切断とは', words), queryTerms('切断', words));
    assert.deepEqual(queryTerms('とは', words), tokenize('とは'));
  });
  it('loses the kind of page after a name in Latin letters alone', () => {
    assert.equal(withoutQuestionWords('Retry-Afterヘッダーとは', words), 'Retry-After');
    assert.equal(withoutQuestionWords('IISのサブステータス', words), 'IIS サブステータス');
    assert.equal(withoutQuestionWords('大きなヘッダー', words), '大きなヘッダー');
  });
});
