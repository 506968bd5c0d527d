import { expect, test } from '@playwright/test';

test.describe('a reader with a keyboard alone', () => {
  test('skips to the content with the first key', async ({ page }) => {
    await page.goto('/codes/404');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('reaches every link of a page in the order of the text', async ({ page }) => {
    await page.goto('/codes/302');
    const links = await page.locator('a[href], input, [tabindex="0"]').count();
    const seen: number[] = [];
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press('Tab');
      const position = await page.evaluate(() =>
        [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
      );
      seen.push(position);
    }
    expect(new Set(seen).size).toBe(links);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test('types / into the box without opening it again', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByLabel('Search by number or words').focus();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('main').getByLabel('Search by number or words')).toHaveValue('a/b');
  });
});
