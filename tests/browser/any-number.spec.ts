import { expect, test } from '@playwright/test';

test.describe('a number without a meaning', () => {
  test('has a page that says what a client must take it for, and what is near', async ({
    page,
  }) => {
    await page.goto('/codes/427');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Unassigned');
    await expect(page.locator('.lead')).toContainText('treat it as 400');
    await expect(
      page.getByRole('link', { name: 'RFC 9110, section 15', exact: true }),
    ).toBeVisible();
    for (const [code, phrase] of [
      ['400', 'Bad Request'],
      ['426', 'Upgrade Required'],
      ['428', 'Precondition Required'],
    ] as const) {
      const row = page.getByRole('listitem').filter({ hasText: phrase });
      await expect(row.getByRole('link', { name: code })).toBeVisible();
    }
  });

  test('is kept out of search engines, and found when it is typed', async ({ page }) => {
    await page.goto('/codes/427');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.getByLabel('Search by number or words').fill('427');
    await expect(page.getByRole('option').first()).toContainText('427Unassigned');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/codes/427/');
  });

  test('says which library has a name for it all the same', async ({ page }) => {
    await page.goto('/codes/210');
    await expect(page.getByRole('definition').filter({ hasText: 'NestJS' })).toContainText(
      'CONTENT_DIFFERENT',
    );
  });

  test('leads to the rule of the range when it is outside of it', async ({ page }) => {
    for (const path of ['/codes/799', '/codes/42', '/codes/1020']) {
      await page.goto(path);
      await page.locator('[data-suggestion] a').click();
      await expect(page).toHaveURL('/classes/other/');
    }
    await page.getByLabel('Search by number or words').fill('799');
    await expect(page.getByRole('option').first()).toContainText('Outside the range');
  });

  test('can be read in Japanese', async ({ page }) => {
    await page.goto('/ja/codes/427');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('未割り当て');
  });
});
