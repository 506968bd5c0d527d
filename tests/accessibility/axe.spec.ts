import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';

const dist = `${process.cwd()}/dist`;
const pages = globSync('**/*.html', { cwd: dist }).sort();
/** Pages of numbers without a meaning differ in the number alone. */
const isUnassigned = (file: string) =>
  /codes\/\d{3}\//.test(file) && readFileSync(`${dist}/${file}`, 'utf8').includes('noindex');
const sample = ['codes/427/index.html', 'ja/codes/427/index.html'];
const paths = pages
  .filter((file) => sample.includes(file) || !isUnassigned(file))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '')}`);

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOn(page: Page, configure: (axe: AxeBuilder) => AxeBuilder) {
  const { violations } = await configure(new AxeBuilder({ page })).analyze();
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((violation) => !isExcepted(violation));
}

/**
 * The cells of the map are smaller than 24 pixels on some screens. WCAG 2.2, 2.5.8 allows that
 * where the page has another control for the same: every cell's link stands in the list below too.
 */
function isExcepted(violation: string): boolean {
  return /^target-size: <a [^>]*data-rest=/.test(violation);
}

for (const path of paths) {
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violationsOn(page, (axe) => axe.withTags(everything))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, (axe) => axe.withRules(['color-contrast']))).toEqual([]);
  });
}
