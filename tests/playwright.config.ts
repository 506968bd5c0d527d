import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';

const { executablePath, env } = await findBrowser();
const port = 4173;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath === undefined ? {} : { executablePath }),
      ...(env === undefined ? {} : { env }),
    },
  },
  projects: [
    { name: 'browser', testMatch: 'browser/*.spec.ts' },
    {
      name: 'accessibility',
      testMatch: 'accessibility/*.spec.ts',
      // The message names page and element; a trace of hundreds of visits takes a third more time.
      use: { trace: 'off' },
    },
  ],
  webServer: {
    command: `astro preview --ignore-lock --port ${String(port)}`,
    cwd: '..',
    port,
    reuseExistingServer: false,
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
