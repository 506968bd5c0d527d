import { expect, test } from '@playwright/test';

/** One page of each kind, and the code pages that stretch the layout: long, short, with many owners. */
const kinds = {
  'front page': '/',
  'all codes': '/codes',
  'a long code page': '/codes/403',
  'a short code page': '/codes/601',
  'a number with many owners': '/codes/499',
  'one owner of many': '/codes/499/traefik',
  'a number without a meaning': '/codes/427',
  'a class': '/classes/4xx',
  'a vendor with sub-codes': '/vendors/iis',
  'a specification': '/specifications/rfc9110',
  'a header field': '/fields/retry-after',
  'the list of situations': '/choose',
  'a situation with one answer': '/choose/not-logged-in',
  'a situation with two answers': '/choose/email-registered',
  'a question': '/choose/steps/refused',
  'the whole tree': '/choose/tree',
  'two codes compared': '/compare/401-vs-403',
  'five codes compared': '/compare/301-vs-302-vs-303-vs-307-vs-308',
  'all guides': '/guides',
  'a guide with a table': '/guides/no-reason-phrase',
  'the field to paste into': '/diagnose',
  'a question of a diagnosis': '/diagnose/steps/access-log',
  'all symptoms': '/symptoms',
  'a symptom of two hops': '/symptoms/aws-alb-504-nginx-499',
  changes: '/changes',
  about: '/about/data',
  'not found': '/not-there',
  'front page in Japanese': '/ja',
  'a code page in Japanese': '/ja/codes/404',
  'a number with many owners in Japanese': '/ja/codes/499',
  'all codes in Japanese': '/ja/codes',
  'a vendor in Japanese': '/ja/vendors/iis',
};
/** What a reader types into the box of the masthead, so that the list of results opens. */
const searches = {
  'the search list': { path: '/codes/404', query: 'gateway timeout' },
  'the search list in Japanese': { path: '/ja/codes/404', query: 'タイムアウト' },
};
const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [kind, path] of Object.entries(kinds)) {
      test(`${kind} looks as it did, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expect(page).toHaveScreenshot();
      });
    }

    for (const [kind, { path, query }] of Object.entries(searches)) {
      test(`${kind} looks as it did, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        const search = page.locator('search');
        await search.getByRole('searchbox').fill(query);
        // The list is whole once the full text has added its pages.
        await expect(search.getByRole('option')).toHaveCount(7);
        await search.getByRole('combobox').press('ArrowDown');
        await expect(page).toHaveScreenshot();
      });
    }
  }
}
