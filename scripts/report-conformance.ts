/**
 * `npm run conformance` prints where others call a status code something else than we do, and why.
 * It ends with 1 if a difference is not explained, or an explanation fits no difference.
 */
import { readContent } from '../src/rules/read-content.ts';
import { formatFinding, type Finding } from '../src/rules/rule.ts';
import { checkConformance } from './conformance/check-conformance.ts';
import { differenceTable, summaryOf } from './conformance/difference-table.ts';

if (import.meta.main) process.exitCode = await reportConformance(process.cwd());

/**
 * Prints every difference, and how each source compares.
 * @param root folder of the project
 * @returns the code to end with
 */
async function reportConformance(root: string): Promise<number> {
  const { content, findings: faults } = await readContent(root);
  // Entries or explanations that cannot be read would show as differences that are none.
  if (faults.length > 0) return refuse(faults);

  const { sources, absent, differences, findings } = checkConformance(content);
  console.log(`${differenceTable(differences)}\n`);
  for (const source of sources) console.log(summaryOf(source, differences));
  for (const id of absent) console.log(`${id}: not on this machine, not compared`);
  console.log();
  if (findings.length > 0) return refuse(findings);
  console.log('Every difference is explained.');
  return 0;
}

/** Says what has to be mended. */
function refuse(findings: readonly Finding[]): number {
  for (const finding of findings) console.error(formatFinding(finding));
  return 1;
}
