import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { symptomsResolve } from '../../src/rules/symptoms-resolve.ts';
import { platformSchema } from '../../src/schemas/platform.ts';
import { symptomSchema } from '../../src/schemas/symptom.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { symptomFacts } from '../schemas/symptom-fixture.ts';
import {
  article,
  factsFile,
  findingsOf,
  meaningFile,
  subCodeListFile,
  vendorFile,
} from './content-fixture.ts';

const platform = (id: string, vendor?: string) =>
  factsFile(
    'platforms',
    id,
    platformSchema.parse({ name: id, kind: 'server', prominence: 1, ...(vendor && { vendor }) }),
  );
const symptom = (id: string, changes: object = {}, body = '') =>
  article('symptoms', id, symptomSchema.parse({ ...symptomFacts, title: id, ...changes }), body);
const known = {
  platforms: [platform('nginx', 'nginx')],
  vendors: [vendorFile('nginx')],
  meanings: [
    meaningFile('ietf/502', registeredMeaning({ code: '502' })),
    meaningFile('nginx/499', unofficialMeaning({ code: '499', vendor: 'nginx' })),
  ],
  subCodeLists: [subCodeListFile([{ id: '403.14' }])],
};
const check = (...symptoms: ReturnType<typeof symptom>[]) =>
  findingsOf(symptomsResolve, { ...known, symptoms });

describe(symptomsResolve.description, () => {
  it('accepts symptoms that lead to what exists', () => {
    const linked = {
      codes: { client: ['502'], log: ['499'] },
      meanings: ['nginx/499'],
      subCodes: [{ list: 'iis-sub-status', id: '403.14' }],
      confusedWith: [{ symptom: 'b', difference: 'It is b.' }],
    };
    assert.deepEqual(check(symptom('a', linked), symptom('b')), []);
  });
  it('refuses a platform, code, meaning, sub-code and symptom that do not exist, all at once', () => {
    const findings = check(
      symptom('a', {
        platforms: ['ngnix'],
        codes: { client: ['599'] },
        chain: {
          caption: 'It broke.',
          hops: [{ who: 'Client', code: '598', next: 'asks' }, { who: 'nginx' }],
        },
        meanings: ['nginx/498'],
        subCodes: [
          { list: 'nothing', id: '1' },
          { list: 'iis-sub-status', id: '403.99' },
        ],
        confusedWith: [
          { symptom: 'c', difference: 'It is c.' },
          { symptom: 'a', difference: 'It is itself.' },
        ],
      }),
    );
    assert.deepEqual(
      findings.map(({ field }) => field),
      [
        'platforms.0',
        'codes',
        'chain.hops.0.code',
        'meanings.0',
        'subCodes.0.list',
        'subCodes.1.id',
        'confusedWith.0.symptom',
        'confusedWith.1.symptom',
      ],
    );
    assert.match(findings[0]?.remedy ?? '', /write one of nginx/);
  });
  it('refuses a meaning whose code the symptom does not have', () => {
    const [finding] = check(symptom('a', { meanings: ['nginx/499'] }));
    assert.match(finding?.remedy ?? '', /Add "499" to codes/);
  });
  it('refuses a vendor of a platform that does not exist', () => {
    const [finding] = findingsOf(symptomsResolve, { platforms: [platform('a', 'nobody')] });
    assert.match(finding?.found ?? '', /vendors\/nobody\.mdx does not exist/);
  });
  it('refuses a title that another symptom has', () => {
    const [finding] = check(symptom('a'), symptom('b', { title: 'a' }));
    assert.deepEqual([finding?.file, finding?.field], ['content/symptoms/b.mdx', 'title']);
  });
  it('refuses an article that is too short or too long, and does not count messages', () => {
    const words = (count: number) => 'word '.repeat(count);
    const lengths = [59, 60, 250, 251].map((count) => check(symptom('a', {}, words(count))).length);
    assert.deepEqual(lengths, [1, 0, 0, 1]);
    const message = `\`\`\`text\n${words(300)}\n\`\`\`\n`;
    assert.deepEqual(check(symptom('a', {}, message + words(100))), []);
  });
});
