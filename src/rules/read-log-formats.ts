import { glob, readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { logFormatSchema, type LogFormat } from '../schemas/log-format.ts';
import type { FactsFile } from './library.ts';
import type { Finding } from './rule.ts';

/** The formats of `content/log-formats`, and what keeps some files from being one. */
export interface ReadLogFormats {
  logFormats: FactsFile<LogFormat>[];
  findings: Finding[];
}

/**
 * Reads every format and holds it against its schema.
 * @param root folder of the project
 */
export async function readLogFormats(root: string): Promise<ReadLogFormats> {
  const logFormats: FactsFile<LogFormat>[] = [];
  const findings: Finding[] = [];
  const files = await Array.fromAsync(glob('content/log-formats/*.yaml', { cwd: root }));
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const problem = (field: string, found: string, remedy: string) => {
      findings.push({ file, field, found, remedy });
    };
    try {
      const value: unknown = parseYaml(await readFile(`${root}/${file}`, 'utf8'), {
        customTags: ['timestamp'],
      });
      const result = logFormatSchema.safeParse(value);
      if (result.success) {
        logFormats.push({ file, id: file.replace(/^.*\/|\.yaml$/g, ''), facts: result.data });
      } else {
        for (const { path, message } of result.error.issues) {
          problem(path.join('.') || 'file', 'This does not fit.', message);
        }
      }
    } catch (error) {
      problem('YAML', `${(error as Error).message.split('\n')[0] ?? ''}.`, 'Mend the YAML.');
    }
  }
  return { logFormats, findings };
}
