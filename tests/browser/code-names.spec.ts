import { expect, test } from '@playwright/test';
import { wordsCut } from './words-cut.ts';

test.describe('the names of a code', () => {
  test('stand on its page by language, with renames and deprecated names', async ({ page }) => {
    await page.goto('/codes/422');
    const names = page.getByRole('region', { name: '422 in your code' });
    const spring = names.getByRole('definition').filter({ hasText: 'Spring' });
    await expect(spring).toContainText('HttpStatus.UNPROCESSABLE_CONTENT');
    await expect(spring).toContainText('since 7.0.0');
    await expect(spring).toContainText('deprecated: HttpStatus.UNPROCESSABLE_ENTITY');
    await expect(
      names.getByRole('definition').filter({ hasText: 'http.StatusUnprocessableEntity' }),
    ).toContainText('net/http');
    const languages = await names.locator('dl').first().getByRole('term').allTextContents();
    expect(languages).toEqual([...new Set(languages)]);
  });

  test('say where there is none, and where the number means something else', async ({ page }) => {
    await page.goto('/codes/425');
    await expect(page.getByText(/No name in .*C# \(ASP\.NET Core/)).toBeVisible();
    await page.goto('/codes/521');
    await expect(page.getByText('None of the libraries that most people use')).toBeVisible();
    await page.goto('/codes/419');
    await expect(
      page.locator('.names').getByRole('definition').filter({ hasText: 'ASP.NET Core' }),
    ).toContainText('not the 419 of Laravel');
  });

  test('are cut between words and never within one, on the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const code of ['403', '431', '511']) {
      await page.goto(`/codes/${code}/#names`);
      expect(await wordsCut(page.locator('.names dd code')), code).toEqual([]);
    }
  });

  test('can be copied with the keyboard, which is announced', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/codes/404');
    await page.keyboard.press('Tab');
    const name = page.getByRole('button', { name: 'http.StatusNotFound' });
    await name.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied: http.StatusNotFound')).toHaveRole('status');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('http.StatusNotFound');
  });
});
