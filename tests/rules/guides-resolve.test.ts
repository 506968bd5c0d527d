import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guidesResolve } from '../../src/rules/guides-resolve.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { modelApiSchema } from '../../src/schemas/model-api.ts';
import { surveySchema } from '../../src/schemas/survey.ts';
import { timeoutsSchema } from '../../src/schemas/timeouts.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { guideFacts } from '../schemas/guide-fixture.ts';
import { modelApiFacts } from '../schemas/model-api-fixture.ts';
import { surveyFacts } from '../schemas/survey-fixture.ts';
import { timeoutsFacts } from '../schemas/timeouts-fixture.ts';
import {
  article,
  choiceFile,
  comparisonFile,
  factsFile,
  findingsOf,
  meaningFile,
  vendorFile,
} from './content-fixture.ts';

const guide = (changes: object = {}, body = '## Which {#which}\n') =>
  article('guides', 'waiting', guideSchema.parse({ ...guideFacts, ...changes }), body);
const survey = (id = 'status-text') => factsFile('surveys', id, surveySchema.parse(surveyFacts));
const timeouts = (changes: object = {}) =>
  factsFile('timeouts', 'nginx', timeoutsSchema.parse({ ...timeoutsFacts, ...changes }));
const modelApi = (changes: object = {}) =>
  factsFile('model-apis', 'openai', modelApiSchema.parse({ ...modelApiFacts, ...changes }));
const known = {
  meanings: [meaningFile('ietf/504', registeredMeaning({ code: '504' }))],
  vendors: [vendorFile('nginx')],
  choices: [choiceFile()],
  comparisons: [comparisonFile()],
  surveys: [survey()],
};
const showsSurvey = { section: 'which', shows: 'survey', only: ['status-text'] };
const fieldsOf = (parts: Parameters<typeof findingsOf>[1]) =>
  findingsOf(guidesResolve, { ...known, ...parts }).map(({ field }) => field);

describe(guidesResolve.description, () => {
  it('accepts a guide that leads to what exists', () => {
    const linked = {
      choices: ['name-taken'],
      comparisons: ['401-vs-403'],
      vendors: ['nginx'],
      tables: [showsSurvey, { section: 'which', shows: 'timeouts', only: ['cdn'] }],
    };
    assert.deepEqual(fieldsOf({ guides: [guide(linked)], timeouts: [timeouts()] }), []);
  });
  it('refuses whatever does not exist, all at once, and says what there is', () => {
    const broken = guide({
      codes: ['504', '599'],
      symptoms: ['none'],
      choices: ['none'],
      comparisons: ['none'],
      vendors: ['ngnix'],
      fields: ['none'],
      tables: [showsSurvey, { section: 'which', shows: 'retries', only: ['none'] }],
    });
    assert.deepEqual(fieldsOf({ guides: [broken] }), [
      'codes.1',
      'symptoms.0',
      'choices.0',
      'comparisons.0',
      'vendors.0',
      'fields.0',
      'tables.1.only',
    ]);
    const vendor = findingsOf(guidesResolve, { ...known, guides: [broken] })[4];
    assert.match(vendor?.remedy ?? '', /Write one of nginx/);
  });
  it('refuses a table at a section that the article does not have', () => {
    const [finding] = findingsOf(guidesResolve, {
      ...known,
      guides: [guide({ tables: [{ ...showsSurvey, section: 'what' }] })],
    });
    assert.deepEqual(finding?.field, 'tables.0.section');
    assert.match(finding.remedy, /write one of which/);
  });
  it('refuses a place that the chain does not have, and a table of two surveys', () => {
    const tables = [
      showsSurvey,
      { section: 'which', shows: 'timeouts', only: ['router'] },
      { section: 'which', shows: 'survey', only: ['status-text', 'status-text'] },
    ];
    assert.deepEqual(fieldsOf({ guides: [guide({ tables })] }), ['tables.1.only', 'tables.2.only']);
  });
  it('refuses a survey that no guide shows', () => {
    const [finding] = findingsOf(guidesResolve, { ...known, guides: [guide()] });
    assert.deepEqual(finding?.file, 'content/surveys/status-text.yaml');
  });
  it('refuses timeouts and errors of model APIs with codes, vendors and platforms that do not exist', () => {
    const guides = [guide({ tables: [showsSurvey] })];
    const wrong = timeouts({
      vendor: 'none',
      platform: 'none',
      timeouts: [{ ...timeoutsFacts.timeouts[0], code: '599' }],
    });
    assert.deepEqual(fieldsOf({ guides, timeouts: [wrong] }), [
      'vendor',
      'platform',
      'timeouts.0.code',
    ]);
    const api = modelApi({ vendor: 'none', errors: [{ ...modelApiFacts.errors[0], code: '599' }] });
    assert.deepEqual(fieldsOf({ guides, modelApis: [api] }), ['vendor', 'errors.0.code']);
  });
});
