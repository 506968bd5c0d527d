import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConformance } from '../../../scripts/conformance/check-conformance.ts';
import { readContent } from '../../../src/rules/read-content.ts';
import { formatFinding } from '../../../src/rules/rule.ts';
import { comparedSources } from '../../../src/schemas/explained-difference.ts';

const { content } = await readContent(process.cwd());
const { sources, findings } = checkConformance(content);

describe('the phrases of others', () => {
  for (const id of comparedSources) {
    const source = sources.find((one) => one.id === id);
    const skip = source === undefined && `${id} is not on this machine`;
    it(
      `are ours in ${source?.name ?? id}, or content/registry/differences.yaml says why not`,
      { skip },
      () => {
        const own = findings.filter(({ field }) => field.startsWith(`${id} `));
        assert.equal(own.length, 0, `\n${own.map(formatFinding).join('\n')}`);
      },
    );
  }
});
