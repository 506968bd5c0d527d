import { expect, test } from '@playwright/test';

test.describe('the names of a code', () => {
  test('stand on its page by language, with renames and deprecated names', async ({ page }) => {
    await page.goto('/codes/422');
    const names = page.getByRole('region', { name: '422 in your code' });
    const spring = names.getByRole('row', { name: /Spring/ });
    await expect(spring).toContainText('HttpStatus.UNPROCESSABLE_CONTENT');
    await expect(spring).toContainText('since 7.0.0');
    await expect(spring).toContainText('deprecated: HttpStatus.UNPROCESSABLE_ENTITY');
    await expect(names.getByRole('row', { name: /^Go/ })).toContainText(
      'http.StatusUnprocessableEntity',
    );
  });

  test('say where there is none, and where the number means something else', async ({ page }) => {
    await page.goto('/codes/425');
    await expect(page.getByText(/No name in .*C# \(ASP\.NET Core/)).toBeVisible();
    await page.goto('/codes/521');
    await expect(page.getByText('None of the libraries that most people use')).toBeVisible();
    await page.goto('/codes/419');
    await expect(page.getByRole('row', { name: /ASP\.NET Core/ })).toContainText(
      'not the 419 of Laravel',
    );
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
