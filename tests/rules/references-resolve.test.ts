import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referencesResolve } from '../../src/rules/references-resolve.ts';
import { registeredMeaning, unofficialMeaning } from '../domain/meaning-fixture.ts';
import {
  classFile,
  findingsOf,
  meaningFile,
  pageFile,
  subCodeListFile,
  translationFile,
  vendorFile,
} from './content-fixture.ts';

const vendors = [vendorFile('nginx'), vendorFile('iis')];
const subCodeLists = [subCodeListFile([{ id: '403.14', statusCodes: ['404'] }])];
const pages = [pageFile('about', '## Sources {#sources}'), pageFile('data', '## Files {#files}')];

const classes = [classFile('4xx', '## What it means {#meaning}')];

const check = (fields: Record<string, unknown>, body = '') =>
  findingsOf(referencesResolve, {
    vendors,
    subCodeLists,
    pages,
    classes,
    meanings: [
      meaningFile('ietf/404', registeredMeaning(fields), body),
      meaningFile('nginx/499', unofficialMeaning(), '## What happened {#meaning}'),
    ],
  });
const remedyFor = (link: string) => check({}, `[a link](${link})`)[0]?.remedy ?? '';

describe(referencesResolve.description, () => {
  it('accepts meanings and links that lead somewhere', () => {
    const confusedWith = [{ meaning: 'nginx/499', difference: 'Another.' }];
    const body =
      'See [499](/codes/499#nginx), [why](/codes/499#nginx-meaning), [all](/codes), [4xx](/classes/4xx), [nginx](/vendors/nginx), [sources](/about#sources), [data](/about/data#files).';
    assert.deepEqual(check({ confusedWith }, body), []);
  });
  it('refuses a meaning that does not exist, and proposes one of the same number', () => {
    const confusedWith = [{ meaning: 'ietf/499', difference: 'Another.' }];
    assert.match(check({ confusedWith })[0]?.remedy ?? '', /nginx\/499/);
  });
  it('refuses a meaning that is confused with itself', () => {
    const confusedWith = [{ meaning: 'ietf/404', difference: 'The same.' }];
    assert.match(check({ confusedWith })[0]?.found ?? '', /this entry itself/);
  });
  it('refuses a vendor without a file', () => {
    const meanings = [meaningFile('caddy/499', unofficialMeaning({ vendor: 'caddy' }))];
    assert.match(
      findingsOf(referencesResolve, { vendors, meanings })[0]?.found ?? '',
      /content\/vendors\/caddy\.mdx/,
    );
  });

  it('refuses a link to a number, class, vendor, field or page that does not exist', () => {
    assert.match(remedyFor('/codes/498'), /has a file in content\/codes/);
    assert.match(remedyFor('/classes/6xx'), /4xx/);
    assert.match(remedyFor('/classes'), /as it is at the root/);
    assert.match(remedyFor('/vendors/ngnix'), /iis, nginx/);
    assert.match(remedyFor('/about/team'), /\/about\/data/);
    assert.match(remedyFor('/x'), /\/codes\/404/);
  });
  it('refuses a fragment that its page does not have', () => {
    assert.match(remedyFor('/codes/499#ietf'), /#nginx/);
    assert.match(remedyFor('/about#files'), /#sources/);
    assert.match(remedyFor('/classes/4xx#codes'), /#meaning/);
    assert.match(remedyFor('/codes#top'), /Leave #top out/);
  });
  it('knows the page of a meaning that shares its number, and refuses any other', () => {
    const shared = (link: string) =>
      findingsOf(referencesResolve, {
        vendors: [...vendors, vendorFile('traefik')],
        meanings: [
          meaningFile('ietf/404', registeredMeaning(), `[a link](${link})`),
          meaningFile('nginx/499', unofficialMeaning()),
          meaningFile('traefik/499', unofficialMeaning({ vendor: 'traefik' })),
        ],
      })[0]?.remedy ?? '';
    assert.equal(shared('/codes/499/traefik'), '');
    assert.match(shared('/codes/499/caddy'), /nginx, traefik/);
    assert.match(shared('/codes/404/ietf'), /one meaning/);
  });
  it('looks into translations and pages about the site, too', () => {
    const findings = findingsOf(referencesResolve, {
      meaningTranslations: [translationFile({}, '[498](/codes/498)')],
      pages: [pageFile('about', '[498](/codes/498)')],
    });
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['content/ja/codes/nginx/499.mdx', 'content/pages/about.mdx'],
    );
  });

  it('accepts a link to a sub-code of its vendor, and refuses one that the list does not have', () => {
    assert.deepEqual(check({}, '[row](/vendors/iis#403.14)'), []);
    assert.match(remedyFor('/vendors/iis#403.99'), /#403\.14/);
  });
  it('refuses a list of sub-codes whose vendor or status code has no file', () => {
    const findings = findingsOf(referencesResolve, {
      subCodeLists: [subCodeListFile([{ id: 'UH', statusCodes: ['503'] }], 'envoy')],
    });
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['vendor', 'UH.statusCodes'],
    );
  });
});
