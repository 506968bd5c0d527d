/**
 * Learns how much each feature of a page counts for its being the one that answers a question, for
 * `src/search/fitting-pages.ts`: `npm run learn:search`, after a build. Half of the questions are
 * kept back in turn, so that what is printed of them was not learned from them. Words that were
 * written into a page for such a question make it look easier than it is for those who ask the next.
 */
import { readFile } from 'node:fs/promises';
import type { FurtherLookupFile, LookupFile } from '../src/search/lookup-file.ts';
import { numbersIn } from '../src/search/numbers-in-query.ts';
import { unpackEntries } from '../src/search/packed-entries.ts';
import { fitOf, preparePageFeatures, type PageFeatures } from '../src/search/page-features.ts';
import { createProducts } from '../src/search/products.ts';
import { normalizeQuery } from '../src/search/query.ts';
import { questionIn } from '../src/search/question.ts';
import { rememberTerms } from '../src/search/remember-terms.ts';
import { finish } from '../src/search/steps.ts';
import { tokenize } from '../src/search/tokenize.ts';
import { textTable } from './terminal/text-table.ts';

type Feature = keyof PageFeatures;
type Weights = Record<Feature, number>;

/** The pages that come into question, and which of them answer. */
type Candidates = { features: PageFeatures; isRight: boolean }[];

const rounds = 300;
const rate = 0.3;
/** How much a great weight is held back, so that no feature learns single questions by heart. */
const restraint = 0.002;

if (import.meta.main) {
  const candidates = await readQuestions();
  const halves = [0, 1].map((half) => candidates.filter((_, place) => place % 2 === half));
  const [first = [], second = []] = halves;
  const all = learn(candidates);
  console.log(
    textTable(
      ['feature', 'weight'],
      Object.entries(all).map(([feature, weight]) => [feature, weight.toFixed(2)]),
      'figures',
    ),
  );
  console.log(`\n${String(candidates.length)} questions, right page first and in three:`);
  console.log(`kept back   ${placesOf(second, learn(first))}   ${placesOf(first, learn(second))}`);
  console.log(`learned     ${placesOf(candidates, all)}`);
}

async function readQuestions(): Promise<Candidates[]> {
  const load = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
  const lookup = (await load('dist/lookup.json')) as LookupFile;
  const further = (await load('dist/further-lookup.json')) as FurtherLookupFile;
  const entries = [lookup, further].flatMap((file) => unpackEntries(file.entries));
  const productsIn = createProducts(entries);
  const featuresOf = finish(preparePageFeatures(entries, rememberTerms()));
  const questions = (await load('tests/search-quality/queries.situations.json')) as {
    query: string;
    expect: string[];
  }[];
  return questions.map(({ query: typed, expect }) => {
    const query = normalizeQuery(typed);
    const question = questionIn(
      query,
      numbersIn(typed).codes,
      productsIn(tokenize(query)),
      lookup.words,
    );
    return [...featuresOf(question)].map(([{ href }, features]) => ({
      features,
      isRight: expect.includes(href.replace(/^\/|\/$/g, '')),
    }));
  });
}

/** Raises the likelihood of the right pages among the candidates of each question (softmax), by gradient ascent with momentum. */
function learn(questions: readonly Candidates[]): Weights {
  const answered = questions.filter((pages) => pages.some(({ isRight }) => isRight));
  const names = Object.keys(answered[0]?.[0]?.features ?? {}) as Feature[];
  const zero = () => Object.fromEntries(names.map((name) => [name, 0])) as Weights;
  const weights = zero();
  const momentum = zero();
  const spread = zero();
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = zero();
    for (const pages of answered) {
      const odds = pages.map(({ features }) => Math.exp(fitOf(features, weights)));
      const whole = odds.reduce((sum, one) => sum + one, 0);
      const right = odds.reduce((sum, one, at) => sum + (pages[at]?.isRight ? one : 0), 0);
      for (const [at, { features, isRight }] of pages.entries()) {
        const share = odds[at] ?? 0;
        const pull = (isRight ? share / right : 0) - share / whole;
        for (const name of names) gradient[name] += pull * features[name];
      }
    }
    for (const name of names) {
      const step = gradient[name] / answered.length - restraint * weights[name];
      momentum[name] = 0.9 * momentum[name] + 0.1 * step;
      spread[name] = 0.99 * spread[name] + 0.01 * step ** 2;
      weights[name] +=
        (rate * (momentum[name] / (1 - 0.9 ** round))) /
        (Math.sqrt(spread[name] / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** How often a right page comes first and among the first three. */
function placesOf(questions: readonly Candidates[], weights: Weights): string {
  const places = questions.map((pages) =>
    pages
      .toSorted((a, b) => fitOf(b.features, weights) - fitOf(a.features, weights))
      .findIndex(({ isRight }) => isRight),
  );
  const share = (most: number) =>
    (100 * places.filter((place) => place >= 0 && place < most).length) / questions.length;
  return `${share(1).toFixed(1)} / ${share(3).toFixed(1)} %`;
}
