import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a fresh folder beside the one that is asked for, and lets it take that one's place when
 * every step is done. A build that fails, or is stopped, leaves the last whole site as it is. Has to
 * be the last of the integrations, since those before it still write.
 */
export function replaceWhenWhole(): AstroIntegration {
  let asked = '';
  let fresh = '';
  const removeFresh = () => {
    rmSync(fresh, { recursive: true, force: true });
  };
  return {
    name: 'replace-when-whole',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        asked = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        fresh = `${asked}.unfinished`;
        removeFresh();
        // Astro does not go on after a failure, so nothing but the end of the process tells of it.
        process.once('exit', removeFresh);
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.unfinished/`) });
      },
      'astro:build:done': ({ logger }) => {
        const former = `${asked}.former`;
        rmSync(former, { recursive: true, force: true });
        try {
          renameSync(asked, former);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        }
        renameSync(fresh, asked);
        rmSync(former, { recursive: true, force: true });
        logger.info(`${asked} is whole.`);
      },
    },
  };
}
