import { expect, test } from '@playwright/test';

test.describe('a Japanese reader', () => {
  test('switches from the English page to the same page in Japanese and back', async ({ page }) => {
    await page.goto('/codes/404');
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page).toHaveURL('/ja/codes/404/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('見つからない');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/codes/404/');
  });

  test('is offered no Japanese page where there is none', async ({ page }) => {
    await page.goto('/choose/email-registered');
    await expect(page.getByRole('link', { name: '日本語' })).toHaveCount(0);
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
  });

  test('is told which pages are in English, and led back from them', async ({ page }) => {
    await page.goto('/ja/codes/404');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: '日本語' }).first().click();
    const english = page.getByRole('contentinfo').locator('a[hreflang="en"]').first();
    const mark = await english.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(mark).toContain('英語');
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: '日本語のトップページへ' }).click();
    await expect(page).toHaveURL('/ja/');
  });

  test('finds lists, vendors, fields and guides in Japanese', async ({ page }) => {
    for (const [path, heading] of [
      ['/ja/codes', 'HTTPステータスコード一覧'],
      ['/ja/vendors/nginx', 'nginxのコード'],
      ['/ja/fields/retry-after', 'Retry-After'],
      ['/ja/classes/4xx', 'クライアントエラー'],
      ['/ja/retry', 'もう一度送ってよいか'],
      ['/ja/about', 'このサイトについて'],
    ] as const) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    }
  });

  test('reaches the same parts by the same fragments', async ({ page }) => {
    for (const path of ['/codes/499#nginx-in-the-log', '/ja/codes/499#nginx-in-the-log']) {
      await page.goto(path);
      await expect(page.locator('#nginx-in-the-log')).toBeInViewport();
    }
  });

  test('finds 404 by its Japanese name', async ({ page }) => {
    await page.goto('/ja');
    await page.getByRole('main').getByLabel('番号や言葉で検索').fill('ページが見つかりません');
    await expect(page.getByRole('option').first()).toContainText('404');
  });
});
