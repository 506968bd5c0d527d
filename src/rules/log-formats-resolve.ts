import type { Finding, Rule } from './rule.ts';

/** Formats of log lines lead to vendors and lists of sub-codes that exist, and stand in one order of trial. */
export const logFormatsResolve: Rule = {
  name: 'log-formats-resolve',
  description:
    'A log format names vendors and lists of sub-codes that exist, and has its own place in the order of trial.',
  check: ({ logFormats, vendors, subCodeLists }) => {
    const findings: Finding[] = [];
    const vendorIds = new Set(vendors.map(({ id }) => id));
    const listIds = new Set(subCodeLists.map(({ id }) => id));
    const byOrder = new Map<number, string>();

    for (const { file, facts } of logFormats) {
      const find = (field: string, found: string, remedy: string, soughtIn?: string) => {
        findings.push({ file, field, found, remedy, ...(soughtIn !== undefined && { soughtIn }) });
      };
      const checkMaker = (
        field: string,
        vendor: string | undefined,
        product: string | undefined,
      ): void => {
        if (vendor !== undefined && !vendorIds.has(vendor)) {
          find(
            `${field}vendor`,
            `content/vendors/${vendor}.mdx does not exist.`,
            `Write product: ${vendor}, or one of ${[...vendorIds].sort().join(', ')}.`,
            `content/vendors/${vendor}`,
          );
        }
        if (product !== undefined && vendorIds.has(product)) {
          find(
            `${field}product`,
            `content/vendors/${product}.mdx exists.`,
            `Write vendor: ${product}.`,
          );
        }
      };
      checkMaker('', facts.vendor, facts.product);
      if (facts.numbersOf !== undefined && !vendorIds.has(facts.numbersOf)) {
        find(
          'numbersOf',
          `content/vendors/${facts.numbersOf}.mdx does not exist.`,
          `Write one of ${[...vendorIds].sort().join(', ')}.`,
          `content/vendors/${facts.numbersOf}`,
        );
      }
      for (const [index, { vendor, product }] of facts.senders.entries()) {
        checkMaker(`senders.${String(index)}.`, vendor, product);
      }
      for (const [index, { subCodes }] of facts.fields.entries()) {
        if (subCodes === undefined || listIds.has(subCodes)) continue;
        find(
          `fields.${String(index)}.subCodes`,
          `content/sub-codes/${subCodes}.yaml does not exist.`,
          `Write one of ${[...listIds].sort().join(', ')}.`,
          `content/sub-codes/${subCodes}`,
        );
      }
      const other = byOrder.get(facts.order);
      if (other !== undefined) {
        find(
          'order',
          `${other} has ${String(facts.order)}, too.`,
          'Give each its own place: the one that reads fewer texts first.',
        );
      }
      byOrder.set(facts.order, file);
    }
    return findings;
  },
};
