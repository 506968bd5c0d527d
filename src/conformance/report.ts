/**
 * `npm run conformance` prints where others call a status code something else than we do, and why.
 * It ends with 1 if a difference is not explained, or an explanation fits no difference.
 */
import { readContent } from '../rules/read-content.ts';
import { formatFinding, type Finding } from '../rules/rule.ts';
import { checkConformance } from './check-conformance.ts';
import { differenceTable, summaryOf } from './difference-table.ts';

const { content, findings: faults } = await readContent(process.cwd());
// Entries or explanations that cannot be read would show as differences that are none.
if (faults.length > 0) end(faults);

const { sources, absent, differences, findings } = checkConformance(content);
console.log(`${differenceTable(differences)}\n`);
for (const source of sources) console.log(summaryOf(source, differences));
for (const id of absent) console.log(`${id}: not on this machine, not compared`);
console.log();
if (findings.length > 0) end(findings);
console.log('Every difference is explained.');

function end(wrong: readonly Finding[]): never {
  for (const finding of wrong) console.error(formatFinding(finding));
  process.exit(1);
}
