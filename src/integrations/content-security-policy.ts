import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { speculationRules } from '../browser/speculation-rules.ts';

/** A text that may stand inside a page, as a policy names it. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a page may load: files of this site, and the scripts and styles that stand inside it. */
const directives: Record<string, string[]> = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'page', "'allow-duplicates'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'", hashOf(speculationRules)],
};

const inlineScript =
  /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(([, text = '']) => hashOf(text));
  return [...new Set(hashes)];
}

/** The policy of one page, with the hashes of just what stands inside it (CSP Level 3, 2.4). */
function policyOf(html: string): string {
  return Object.entries({
    ...directives,
    'script-src': [...(directives['script-src'] ?? []), ...hashesOf(html, inlineScript)],
    'style-src': hashesOf(html, inlineStyle),
    ...(html.includes('rel="manifest"') && { 'manifest-src': ["'self'"] }),
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
}

/**
 * Writes a content security policy into every built page. Astro has one of its own, which adds the
 * hashes of scripts that this site never uses: half a kilobyte a page that no compression takes away.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: site })) {
          const html = await readFile(site + file, 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
          await writeFile(site + file, html.replace(/<meta charset="utf-8">/i, `$&${meta}`));
        }
      },
    },
  };
}
