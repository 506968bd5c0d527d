import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../rules/index.ts';
import { formatFinding } from '../rules/rule.ts';

/** Holds the content against its schemas and rules before anything is built, and stops a build that fails them. */
export function contentRules(): AstroIntegration {
  return {
    name: 'content-rules',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const findings = await checkContent(fileURLToPath(config.root));
        if (findings.length === 0) return;
        const report = findings.map((finding) => `  ${formatFinding(finding)}`).join('\n');
        const message = `The content has ${String(findings.length)} faults:\n${report}`;
        if (command === 'dev') logger.warn(message);
        else throw new Error(message);
      },
    },
  };
}
