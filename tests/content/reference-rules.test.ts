import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationsResolve } from '../../src/rules/citations-resolve.ts';
import { referencesResolve } from '../../src/rules/references-resolve.ts';
import { sharedNumbersAreToldApart } from '../../src/rules/shared-numbers-are-told-apart.ts';
import { specificationSchema } from '../../src/schemas/specification.ts';
import { vendorSchema } from '../../src/schemas/vendor.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import { article, findingsOf, meaningFile } from './library-fixture.ts';

const specifications = new Map([
  [
    'rfc9110',
    specificationSchema.parse({
      name: 'RFC 9110',
      title: 'HTTP Semantics',
      date: '2022-06',
      status: 'Internet Standard',
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
      sectionUrl: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-{section}',
      sections: { '15.5.5': '404 Not Found' },
    }),
  ],
]);
const vendors = [
  article(
    'vendors',
    'nginx',
    vendorSchema.parse({
      name: 'nginx',
      summary: 'A server.',
      recognise: 'Its name.',
      prominence: 1,
      reviewed: new Date('2026-11-23'),
    }),
  ),
];

describe(citationsResolve.description, () => {
  const check = (fields: Record<string, unknown>) =>
    findingsOf(citationsResolve, {
      specifications,
      meanings: [meaningFile('ietf/404', registeredMeaning(fields))],
    });

  it('accepts a section that the specification has', () => {
    assert.deepEqual(check({}), []);
  });
  it('refuses a section it has not, and names the field', () => {
    const history = [{ date: '2022', event: 'Moved.', citation: 'rfc9110#99' }];
    const [finding] = check({ history });
    assert.equal(finding?.field, 'history.0.citation');
    assert.match(finding.remedy, /content\/specifications\/rfc9110\.yaml/);
  });
  it('refuses a specification that is not there', () => {
    assert.match(
      check({ side: { value: 'client', citation: 'rfc1#1' } })[0]?.remedy ?? '',
      /rfc1\.yaml/,
    );
  });
});

describe(referencesResolve.description, () => {
  const check = (fields: Record<string, unknown>, body = '') =>
    findingsOf(referencesResolve, {
      vendors,
      meanings: [
        meaningFile('ietf/404', registeredMeaning(fields), body),
        meaningFile('nginx/499', unofficialMeaning()),
      ],
    });

  it('accepts meanings and links that lead somewhere', () => {
    const confusedWith = [{ meaning: 'nginx/499', difference: 'Another.' }];
    const body = 'See [499](/codes/499#nginx), [4xx](/classes/4xx), [nginx](/vendors/nginx).';
    assert.deepEqual(check({ confusedWith }, body), []);
  });
  it('refuses a meaning that does not exist, and proposes one of the same number', () => {
    const confusedWith = [{ meaning: 'ietf/499', difference: 'Another.' }];
    assert.match(check({ confusedWith })[0]?.remedy ?? '', /nginx\/499/);
  });
  it('refuses a link to a number, class, vendor or anchor that does not exist', () => {
    const body =
      '[a](/codes/498) [b](/classes/6xx) [c](/vendors/ngnix) [d](/codes/499#ietf) [e](/x)';
    assert.equal(check({}, body).length, 5);
  });
  it('refuses a vendor without a file', () => {
    const meanings = [meaningFile('caddy/499', unofficialMeaning({ vendor: 'caddy' }))];
    assert.match(
      findingsOf(referencesResolve, { vendors, meanings })[0]?.found ?? '',
      /content\/vendors\/caddy\.mdx/,
    );
  });
});

describe(sharedNumbersAreToldApart.description, () => {
  const arcgis = unofficialMeaning({ vendor: 'arcgis', recognise: 'JSON.' });
  it('accepts a number with one meaning, and two meanings that are told apart', () => {
    const meanings = [
      meaningFile('ietf/404', registeredMeaning()),
      meaningFile('nginx/499', unofficialMeaning({ recognise: 'A log.' })),
      meaningFile('arcgis/499', arcgis),
    ];
    assert.deepEqual(findingsOf(sharedNumbersAreToldApart, { meanings }), []);
  });
  it('refuses a meaning of a shared number that does not say how to recognise it', () => {
    const meanings = [
      meaningFile('nginx/499', unofficialMeaning()),
      meaningFile('arcgis/499', arcgis),
    ];
    const findings = findingsOf(sharedNumbersAreToldApart, { meanings });
    assert.deepEqual(
      findings.map(({ file, field }) => [file, field]),
      [['content/codes/nginx/499.mdx', 'recognise']],
    );
  });
});
