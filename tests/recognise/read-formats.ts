import { compactFormats } from '../../src/recognise/compact-format.ts';
import { compileFormats } from '../../src/recognise/format.ts';
import { readContent } from '../../src/rules/read-content.ts';

const { content } = await readContent(process.cwd());

/** The formats of the content, validated, and ready to read with. */
export const { logFormats } = content;
export const compact = compactFormats(logFormats, content.subCodeLists);
export const formats = compileFormats(compact);
