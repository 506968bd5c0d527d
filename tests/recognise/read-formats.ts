import { compactFormats } from '../../src/recognise/compact-format.ts';
import { compileFormats } from '../../src/recognise/format.ts';
import { readLogFormats } from '../../src/rules/read-log-formats.ts';

/** The formats of the content, validated, and ready to read with. */
export const { logFormats, findings } = await readLogFormats(process.cwd());
export const compact = compactFormats(logFormats);
export const formats = compileFormats(compact);
