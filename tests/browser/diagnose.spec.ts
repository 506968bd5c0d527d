import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.locator('.paste textarea');
const reading = (page: Page) => page.locator('.reading');
const status = (page: Page) => page.locator('.paste-status');

const nginx = (code: string, minute = '14') =>
  `203.0.113.7 - - [27/Nov/2026:09:${minute}:07 +0000] "GET /report HTTP/1.1" ${code} 0 "-" "curl/8.5.0"`;
const haproxy =
  'Nov 27 09:14:37 lb1 haproxy[1412]: 203.0.113.24:51034 [27/Nov/2026:09:14:07.102] www~ app/app2 0/0/1/-1/30002 504 198 - - sH-- 41/40/12/3/0 0/0 "GET /report HTTP/1.1"';

/**
 * Drops a log on the page, and notes the longest task of the page from then on. A file that large
 * would take long on its way from the test to the browser, so it is made there.
 * @param piece of the log, and how often it stands in it
 */
const drop = (page: Page, { piece, times }: { piece: string; times: number }) =>
  page.evaluate(
    async ([text, count]) => {
      const longest = { task: 0 };
      Object.assign(window, { longest });
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array<string>(count).fill(text), 'big.log'));
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          longest.task = Math.max(longest.task, duration);
        }
      }).observe({ type: 'longtask' });
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }));
    },
    [piece, times] as const,
  );

/** Gives the hidden file input of the page a file. */
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('.paste input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });

test.describe('a reader who pastes', () => {
  test('an nginx line with 499 learns that no client got it, and what to do', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill(nginx('499'));
    await expect(reading(page)).toHaveAttribute('data-recognised', 'nginx-combined');
    await expect(reading(page)).toHaveAttribute('data-codes', '499');
    await expect(reading(page)).toHaveAttribute('data-products', 'nginx');
    await expect(reading(page).getByRole('heading', { level: 2 }).first()).toContainText(
      'No client got it',
    );
    await expect(reading(page).getByText('Log $request_time')).toBeVisible();
    await expect(
      reading(page).getByRole('link', { name: /499 Client Closed Request \(nginx\)/ }),
    ).toHaveAttribute('href', '/codes/499/');
  });

  test('a HAProxy line sees the mark, the break and each field explained', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill(haproxy);
    await expect(reading(page)).toHaveAttribute('data-flags', 'sH');
    await expect(reading(page).locator('#verdict')).toContainText('had sent its response header');
    await expect(reading(page).locator('#verdict')).toContainText(
      'The client got 504, which HAProxy made itself.',
    );
    await expect(reading(page).locator('.hopline .cut')).toContainText('HAProxy');
    await reading(page).locator('.reading-text a', { hasText: 'sH' }).click();
    await expect(page.locator('.reading-rows :focus')).toContainText(
      'Server timeout before the response',
    );
    await expect(page).toHaveURL('/diagnose/');
  });

  test('a 401 without a challenge is shown the section that asks for one', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill('HTTP/1.1 401 Unauthorized\nServer: nginx\nContent-Length: 0\n\n');
    await expect(page.locator('.misfits li')).toContainText('WWW-Authenticate is missing');
    await expect(page.locator('.misfits a')).toHaveAttribute('href', /rfc9110.*15\.5\.2/);
    await expect(reading(page)).toContainText('server: nginx');
  });

  test('a response and a log line of one request sees both numbers in one chain', async ({
    page,
  }) => {
    await page.goto('/diagnose/');
    await field(page).fill(
      `HTTP/2 504 \nserver: awselb/2.0\ncontent-length: 132\n\n${nginx('499')}`,
    );
    await expect(reading(page)).toHaveAttribute('data-codes', '504 499');
    await expect(page.locator('.hopline li')).toHaveText([
      /Client.*504/,
      /AWS.*504.*broke here/,
      /nginx.*499/,
    ]);
  });

  test('an exit code of curl reaches the page of 000', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill('curl: (52) Empty reply from server');
    await expect(reading(page)).toHaveAttribute('data-codes', '000');
    await expect(
      reading(page)
        .getByRole('link', { name: /No response reached curl/ })
        .first(),
    ).toBeVisible();
  });

  test('a few lines of a log sees them counted, too', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill(
      ['200', '200', '404', '502', '502'].map((code) => nginx(code)).join('\n'),
    );
    await expect(page.locator('.count [data-code="502"] td')).toHaveText('2');
  });

  test('what is no status at all is told so, and where to go on', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill('the printer on floor 3 is out of paper');
    await expect(status(page)).toContainText('No format was recognised');
    await field(page).fill('');
    await expect(reading(page)).toHaveCount(0);
  });

  test('on a phone sees the number without scrolling', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/diagnose/');
    await page.evaluate((text) => navigator.clipboard.writeText(text), haproxy);
    await field(page).focus();
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+v');
    await expect(page.locator('.verdict .signs b').first()).toBeInViewport();
  });
});

test.describe('a Japanese reader', () => {
  test('gets the verdict and the advice in Japanese', async ({ page }) => {
    await page.goto('/ja/diagnose/');
    await field(page).fill(nginx('499'));
    await expect(page.locator('#verdict')).toHaveText(
      '499はログだけの記録です。どのクライアントにも送信されていません。',
    );
    await expect(page.locator('.reading-steps')).toContainText('上流');
    await expect(page.locator('.reading-on a').first()).toHaveAttribute('href', '/ja/codes/499/');
  });
  test('is asked in Japanese', async ({ page }) => {
    await page.goto('/ja/diagnose/');
    await page.getByRole('link', { name: /アクセスログ/ }).click();
    await page.getByRole('link', { name: /^nginx/ }).click();
    await page.getByRole('link', { name: /クライアントが切断した/ }).click();
    await expect(page).toHaveURL('/ja/codes/499/');
  });
});

test.describe('what is pasted', () => {
  test('loads nothing before an intent, and goes nowhere afterwards', async ({ page }) => {
    const requests: { url: string; body: string | null }[] = [];
    page.on('request', (request) =>
      requests.push({ url: request.url(), body: request.postData() }),
    );
    await page.goto('/diagnose/', { waitUntil: 'networkidle' });
    const paths = () => requests.map(({ url }) => new URL(url).pathname);
    expect(paths().filter((path) => !path.startsWith('/favicon'))).toEqual(['/diagnose/']);
    await field(page).fill(nginx('502').replace('/report', '/a-secret'));
    await expect(page.locator('.reading-steps p').first()).toBeVisible();
    expect(paths()).toContain('/diagnose/formats.json');
    for (const { url, body } of requests) {
      expect(url).not.toContain('secret');
      expect(body).toBeNull();
    }
    expect(page.url()).not.toContain('secret');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('gets into the address only by a link that warns first, and is read from it again', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/diagnose/');
    await field(page).fill(haproxy);
    await page.getByText('Link to this reading').click();
    await expect(page.locator('.reading-link')).toContainText('The link will hold your text');
    await page.getByRole('button', { name: 'Put it into the address' }).click();
    await expect(page).toHaveURL(/#paste=Nov%2027/);
    const address = page.url();
    await page.goto('/');
    await page.goto(address);
    await expect(reading(page)).toHaveAttribute('data-flags', 'sH');
    await expect(field(page)).toHaveValue(haproxy);
  });

  test('may be a sample, at one click, before the script is there', async ({ page }) => {
    await page.goto('/diagnose/');
    await page.getByRole('button', { name: 'HAProxy' }).click();
    await expect(reading(page)).toHaveAttribute('data-recognised', 'haproxy-http');
    await expect(page).toHaveURL('/diagnose/');
  });
});

test.describe('hostile input', () => {
  const hostile: Record<string, string> = {
    '100,000 characters': nginx('502').repeat(1000).slice(0, 100_000),
    'lone surrogates': `\ud800 ${nginx('502')} \udfff`,
    'null bytes': nginx('502').replaceAll(' ', '\0 '),
    markup: `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> ${nginx('502')}`,
    'the name of a prototype':
      '{"__proto__":{"status":503},"requestUrl":"/","statusDetails":"__proto__","status":502}',
    'marks that turn the direction': `\u202e\u200f${nginx('502')}\u2066`,
    'Arabic digits': 'status ٥٠٢',
  };
  for (const [name, text] of Object.entries(hostile)) {
    test(`with ${name} is read within 200 ms at a time, and nothing in it is executed`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto('/diagnose/');
      await field(page).fill(nginx('404'));
      await expect(reading(page)).toHaveAttribute('data-codes', '404');
      await page.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(window, { tasks });
        new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
      });
      await page.evaluate((pasted) => {
        const area = document.querySelector('textarea');
        if (area) area.value = pasted;
        area?.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await expect(page.locator('.reading, .paste-status:not(:empty)').first()).toBeVisible();
      await expect(page.locator('.reading[data-codes="404"]')).toHaveCount(0);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('.reading img, .reading script').count()).toBe(0);
      const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
      expect(Math.max(0, ...tasks)).toBeLessThan(200);
      expect(errors).toEqual([]);
    });
  }

  test('that is a binary file is named so', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).fill('\u0001\u0002\u0003\u0004\ufffd\ufffd\u0005\u0006binary');
    await expect(status(page)).toContainText('binary file');
    await choose(
      page,
      'picture.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array<number>(400).fill(1)]),
    );
    await expect(status(page)).toContainText('binary file');
  });
});

test.describe('a log file', () => {
  const log = (lines: number) =>
    Array.from({ length: lines }, (_, index) =>
      nginx(index % 10 === 0 ? '502' : index % 7 === 0 ? '499' : '200', String(10 + (index % 40))),
    ).join('\n');

  test('is counted by number, and its worst line explained on request', async ({ page }) => {
    await page.goto('/diagnose/');
    await choose(page, 'access.log', Buffer.from(log(1000)));
    await expect(status(page)).toHaveText('1,000 lines of access.log counted.');
    await expect(page.locator('.count [data-code="502"] td')).toHaveText('100');
    await page.locator('.worst').getByRole('button', { name: 'Explain' }).first().click();
    await expect(reading(page)).toHaveAttribute('data-codes', '502');
  });

  test('is unpacked if it is gzip', async ({ page }) => {
    await page.goto('/diagnose/');
    await choose(page, 'access.log.gz', gzipSync(log(500)));
    await expect(status(page)).toHaveText('500 lines of access.log.gz counted.');
  });

  test('that begins like gzip and is none gives a clear word', async ({ page }) => {
    await page.goto('/diagnose/');
    await choose(page, 'broken.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]));
    await expect(status(page)).toHaveText('broken.gz could not be read.');
  });

  test('in no format that is known gives a clear word', async ({ page }) => {
    await page.goto('/diagnose/');
    await choose(page, 'notes.txt', Buffer.from('milk\nbread\n'));
    await expect(status(page)).toContainText('no line in a format that is known');
  });

  for (const [name, make] of [
    ['of 50 MB', () => ({ piece: `${log(1000)}\n`, times: 560 })],
    ['of one line of 50 MB', () => ({ piece: '503 '.repeat(1000), times: 12_500 })],
  ] as const) {
    test(`${name} is counted while the page stays responsive`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto('/diagnose/');
      await field(page).focus();
      await page.waitForTimeout(500);
      await drop(page, make());
      await expect(status(page)).not.toBeEmpty({ timeout: 50_000 });
      const { task } = await page.evaluate(
        () => (window as unknown as { longest: { task: number } }).longest,
      );
      expect(task).toBeLessThan(200);
    });
  }

  test('can be given up', async ({ page }) => {
    await page.goto('/diagnose/');
    await field(page).focus();
    await page.waitForTimeout(500);
    await drop(page, { piece: `${log(1000)}\n`, times: 500 });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(status(page)).toContainText('Cancelled');
    await expect(page.locator('.counting, .count')).toHaveCount(0);
  });
});

test.describe('without the script', () => {
  test('that cannot be loaded, the form leads to the questions and takes no text along', async ({
    page,
  }) => {
    await page.route('**/scripts/diagnose.js', (route) => route.abort());
    await page.goto('/diagnose/');
    await field(page).fill('a secret');
    await page.getByRole('button', { name: 'Explain it' }).click();
    await expect(page).toHaveURL('/diagnose/steps/where/?');
    expect(page.url()).not.toContain('secret');
  });

  test('four questions at most lead to a meaning', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/diagnose/');
    await expect(field(page)).toBeHidden();
    await page.getByRole('link', { name: /An access log/ }).click();
    await page.getByRole('link', { name: /^HAProxy/ }).click();
    await page.getByRole('link', { name: /The server was too slow/ }).click();
    await expect(page).toHaveURL('/codes/504/');
  });
});
