import { expect, test } from '@playwright/test';

test.describe('whoever chooses a code', () => {
  test.use({ javaScriptEnabled: false });

  test('finds it by questions without a script, and goes back', async ({ page }) => {
    await page.goto('/choose');
    await page.getByRole('link', { name: 'Find it by questions' }).click();
    await expect(page).toHaveURL('/choose/steps/outcome/');
    await page.getByRole('link', { name: /I do not carry it out/ }).click();
    await page.getByRole('link', { name: /The present state forbids it/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('state');
    await page.getByRole('link', { name: /← At which point/ }).click();
    await expect(page).toHaveURL('/choose/steps/refused/');
    await page.goBack();
    await page.getByRole('link', { name: /It clashes with what is there/ }).click();
    await expect(page).toHaveURL('/codes/409/');
  });

  test('reads in a situation what to send, with the section, and a response', async ({ page }) => {
    await page.goto('/choose');
    await page.getByRole('link', { name: /No credentials were sent/ }).click();
    const main = page.getByRole('main');
    await expect(main.getByText('Send 401 Unauthorized')).toBeVisible();
    await expect(
      main.getByRole('link', { name: 'RFC 9110, section 15.5.2' }).first(),
    ).toBeVisible();
    await expect(main.getByText('WWW-Authenticate: Bearer realm="api"')).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Avoid' })).toBeVisible();
  });

  test('gets from a code to its situations and comparisons', async ({ page }) => {
    await page.goto('/codes/409');
    const situations = page.getByRole('navigation', { name: 'Situations for 409' });
    await situations.getByRole('link', { name: '409, 412 or 428' }).click();
    await expect(page).toHaveURL('/compare/409-vs-412-vs-428/');
    await page.getByRole('link', { name: 'If-Match no longer holds' }).click();
    await expect(page).toHaveURL('/choose/stale-version/');
  });
});

test('a comparison fits a phone without scrolling sideways, seven codes wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const codes of [
    '401-vs-403',
    '301-vs-302-vs-303-vs-307-vs-308',
    '520-vs-521-vs-522-vs-523-vs-524-vs-525-vs-526',
  ]) {
    await page.goto(`/compare/${codes}`);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, codes).toBeLessThanOrEqual(0);
  }
});

test.describe('the list of situations', () => {
  const field = '.situation-filter input';

  test('is narrowed in place by words that stand in no title', async ({ page }) => {
    await page.goto('/choose/');
    const all = await page.locator('.situations li:visible').count();
    await page.locator(field).fill('sign up with an address');
    await expect(page.getByRole('link', { name: /email address is already/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /token or session has expired/ })).toBeHidden();
    await expect(page.locator('.situation-count')).toContainText('Situations with these');
    await page.keyboard.press('Enter');
    await expect(page.locator('.situations li:visible a').first()).toBeFocused();
    await page.locator(field).fill('');
    await expect(page.locator('.situations li:visible')).toHaveCount(all);
  });
  test('leads to the search of the whole site where nothing has the words', async ({ page }) => {
    await page.goto('/choose/');
    await page.locator(field).fill('proxy_read_timeout');
    await page.getByRole('link', { name: 'Search the whole site' }).click();
    await expect(page).toHaveURL('/search/?q=proxy_read_timeout');
  });
  test('is narrowed by its titles when the words cannot be loaded', async ({ page }) => {
    await page.route('**/choose/words.json', (route) => route.abort());
    await page.goto('/choose/');
    await page.locator(field).fill('webhook');
    const left = page.locator('.situations li:visible');
    await expect(left.filter({ hasNotText: /webhook/i })).toHaveCount(0);
    await expect(left.first()).toBeVisible();
    await expect(page.locator('.situation-count')).toContainText('only the titles');
  });
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });
    test('stands whole, and offers no field', async ({ page }) => {
      await page.goto('/choose/');
      await expect(page.locator('.situations li').first()).toBeVisible();
      await expect(page.locator(field)).toBeHidden();
    });
  });
});
