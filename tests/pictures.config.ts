import { defineConfig } from '@playwright/test';
import { inflateBrowser } from './browser/find-browser.ts';
import settings from './playwright.config.ts';

/*
 * Pictures are compared in the packaged browser with packaged fonts, because every other browser
 * and every other font draws the same page a little differently.
 */
const fonts = `${process.cwd()}/node_modules/@expo-google-fonts`;
const { executablePath, env } = await inflateBrowser([
  `${fonts}/ibm-plex-mono/700Bold`,
  `${fonts}/biz-udpgothic/400Regular`,
  `${fonts}/biz-udpgothic/700Bold`,
]);

export default defineConfig({
  ...settings,
  projects: [{ name: 'pictures', testMatch: 'pictures/*.spec.ts' }],
  snapshotPathTemplate: '{testDir}/pictures/{testName}{ext}',
  expect: {
    toHaveScreenshot: { maxDiffPixels: 60, animations: 'disabled', scale: 'css' },
  },
  use: {
    ...settings.use,
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
      ...(executablePath === undefined ? {} : { executablePath }),
      ...(env === undefined ? {} : { env }),
    },
  },
});
