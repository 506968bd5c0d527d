import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from '../../benchmark/server.ts';
import { dist } from '../output/pages.ts';
import { becomes, keys } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/*
 * The main paths in browsers of other engines than the one of all other tests. They run where
 * Debian's packages `firefox-esr`, or `webkit2gtk-driver` with `xvfb`, are installed.
 */
const engines = {
  Firefox: { engine: await startFirefox(), packages: 'firefox-esr' },
  WebKit: { engine: await startWebKit(), packages: 'webkit2gtk-driver and xvfb' },
};

const box = `document.querySelector('search input')`;
const options = `[...document.querySelectorAll('[role=option]')]`;
const shows = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() === true`;

let site: StaticServer;
before(async () => {
  site = await serveFolder(dist);
});
after(async () => {
  for (const { engine } of Object.values(engines)) await engine?.close();
  await site.close();
});

for (const [name, { engine, packages }] of Object.entries(engines)) {
  describe(
    engine?.name ?? name,
    { skip: engine ? false : `${name} is not installed here: it comes with ${packages}.` },
    () => {
      if (!engine) return;
      const see = async (expression: string) => engine.evaluate(expression);

      it('shows the front page, its numbers and its map without a sideways scroll', async () => {
        await engine.open(`${site.origin}/`);
        assert.equal(await see(`document.querySelectorAll('.front .code-list li').length`), 20);
        const sizes = (await see(
          `[...document.querySelectorAll('.cells a')].map((cell) => cell.getBoundingClientRect().width)`,
        )) as number[];
        assert.ok(sizes.length > 200 && Math.min(...sizes) > 15);
        assert.equal(await see('document.documentElement.scrollWidth <= innerWidth'), true);
      });

      it('shows 499 with the ways to its owners', async () => {
        await engine.open(`${site.origin}/codes/499/`);
        assert.match(String(await see('document.body.innerText')), /Client Closed Request/);
        assert.equal(await see(`document.querySelector('.hero, h1').checkVisibility()`), true);
        assert.ok(
          Number(await see(`document.querySelectorAll('a[href$="/codes/499/traefik/"]').length`)) >
            0,
        );
        assert.equal(await see('document.documentElement.scrollWidth <= innerWidth'), true);
      });

      it('narrows the table of all codes, and its head stays in sight', async () => {
        await engine.open(`${site.origin}/codes/#class=4xx&cacheable=heuristically`);
        await becomes(
          engine,
          `document.querySelector('.filtered').dataset.scripted === ''`,
          'Filters',
        );
        assert.deepEqual(
          await see(
            `[...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.querySelector('th').innerText.trim())`,
          ),
          ['404', '405', '410', '414', '451'],
        );
        await engine.open(`${site.origin}/codes/`);
        await see(
          `new Promise((done) => { document.querySelector('tbody [href$="/codes/429/"]').scrollIntoView({ block: 'center' }); requestAnimationFrame(() => done(true)); })`,
        );
        const top = await see(
          `document.querySelector('#rows-4xx ~ table thead th').getBoundingClientRect().top`,
        );
        assert.ok(Math.abs(Number(top)) <= 1, String(top));
      });

      it('answers an unknown Japanese address in Japanese', async () => {
        await engine.open(`${site.origin}/ja/codes/404x`);
        await becomes(engine, shows('[lang=ja] [data-suggestion]'), 'The suggestion');
        assert.equal(
          await see(`document.querySelector('[lang=ja] [data-suggestion] a').getAttribute('href')`),
          '/ja/codes/404/',
        );
      });

      it('finds as one types, below the box, closes with Escape and opens with an arrow', async () => {
        await engine.open(`${site.origin}/codes/404/`);
        await see(`${box}.focus()`);
        await engine.type('teapot');
        await becomes(engine, `${options}[0]?.innerText.includes('418') ?? false`, 'The list');
        assert.equal(
          await see(
            `document.querySelector('.search-popup').getBoundingClientRect().top >= ${box}.getBoundingClientRect().bottom`,
          ),
          true,
        );
        await engine.type(keys.escape);
        await becomes(engine, `${options}.length === 0`, 'Escape');
        await engine.type(keys.arrowDown);
        await becomes(engine, `${options}.length > 0`, 'The arrow');
        await engine.type(keys.arrowDown);
        await becomes(engine, `${options}[0].ariaSelected === 'true'`, 'The arrow');
        await engine.type(keys.enter);
        await becomes(engine, `location.pathname === '/codes/418/'`, 'Enter');
      });

      it('shows the results of a search page, the full text among them', async () => {
        await engine.open(`${site.origin}/search/?q=rate+limit`);
        await becomes(
          engine,
          `document.querySelectorAll('.result-list li').length > 10`,
          'The results',
        );
      });

      it('opens the group of a sub-code that an address leads to, and all of them on a wide screen', async () => {
        await engine.open(`${site.origin}/vendors/iis/#403.14`);
        await becomes(engine, shows('[id="403.14"]'), 'The sub-code');
        const isWide = await see(
          `matchMedia('(width >= 58rem)').matches && CSS.supports('selector(::details-content)')`,
        );
        assert.equal(await see(shows('[id="503.4"]')), isWide);
      });
    },
  );
}
