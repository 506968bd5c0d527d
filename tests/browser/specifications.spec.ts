import { expect, test } from '@playwright/test';

test.describe('a reader of specifications', () => {
  test('finds the four codes of RFC 6585 and the section of each', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Specifications' }).click();
    await page.getByRole('link', { name: 'RFC 6585', exact: true }).click();
    await expect(page).toHaveURL('/specifications/rfc6585/');
    const defined = page.getByRole('article').getByRole('list').first();
    for (const code of ['428', '429', '431', '511']) {
      await expect(defined.getByRole('link', { name: code, exact: true })).toBeVisible();
    }
    await expect(
      defined
        .getByRole('listitem')
        .filter({ hasText: '429' })
        .getByRole('link', { name: 'section 4' }),
    ).toHaveAttribute('href', 'https://www.rfc-editor.org/rfc/rfc6585.html#section-4');
  });

  test('sees what replaced RFC 2616, and that no definition of today stands in it', async ({
    page,
  }) => {
    await page.goto('/specifications/rfc2616');
    await expect(page.getByText('Replaced by')).toBeVisible();
    await expect(
      page.getByRole('complementary').getByRole('link', { name: 'RFC 7231' }),
    ).toBeVisible();
    await expect(page.getByText('None of today')).toBeVisible();
  });

  test('reads the changes newest first, and gets to the code', async ({ page }) => {
    await page.goto('/changes');
    const dates = await page
      .locator('main time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(150);
    expect(dates).toEqual([...dates].sort().reverse());
    await page
      .getByRole('listitem')
      .filter({ hasText: '494' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL('/codes/494/');
  });
});
