import { expect, test, type Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';
import { globSync, readFileSync } from 'node:fs';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const dist = `${process.cwd()}/dist`;
const pages = globSync('**/*.html', { cwd: dist }).sort();
/** Pages of numbers without a meaning differ in the number alone. */
const isUnassigned = (file: string) =>
  /codes\/\d{3}\//.test(file) && readFileSync(`${dist}/${file}`, 'utf8').includes('noindex');
const sample = ['codes/427/index.html', 'ja/codes/427/index.html'];
const paths = pages
  .filter((file) => sample.includes(file) || !isUnassigned(file))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '')}`);

/** Symptoms fill one and the same template: axe looks at every fourth of them. */
const symptoms = paths.filter((path) => path.startsWith('/symptoms/'));
const isForWidthAlone = (path: string) => symptoms.indexOf(path) % 4 > 0;

/** Pages visited in one test: each new browser context costs as much as a page. */
const pagesInATest = 16;

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(
    async (given) =>
      (await window.axe.run(document, { ...given, resultTypes: ['violations'] })).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }: Result) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Lays out what is not on the screen too. Measured by a script, a part that the browser has put off
 * has its contents at full height in a box of the height that was assumed, so that contents of
 * neighbours seem to overlap.
 */
async function layOutEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** How many pixels the page is wider than a screen of 320, which is also 1280 at 400 % zoom. */
async function overflowOn(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (let start = 0; start < paths.length; start += pagesInATest) {
  const group = paths.slice(start, start + pagesInATest);
  test(`axe finds nothing in light or dark, and nothing is wider than 320 pixels, from ${group[0] ?? ''} to ${group.at(-1) ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const path of group) {
      await test.step(path, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(path);
        await layOutEverything(page);
        if (isForWidthAlone(path)) {
          expect.soft(await overflowOn(page), `${path}, 320 pixels`).toBeLessThanOrEqual(0);
          return;
        }
        await page.evaluate(axe.source);
        expect.soft(await violationsOn(page, everything), `${path}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect.soft(await violationsOn(page, contrast), `${path}, dark`).toEqual([]);
        expect.soft(await overflowOn(page), `${path}, 320 pixels`).toBeLessThanOrEqual(0);
      });
    }
  });
}
