import type { Finding, Rule } from './rule.ts';

/** Stock words as the reader of pastes compares them. */
const bare = (text: string) =>
  (text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []).join(' ');

/** One word alone names a product only if no text has it by chance. */
const shortestWord = 10;

/**
 * Formats of log lines lead to vendors and lists of sub-codes that exist, stand in one order of trial,
 * and have stock words that name one product.
 */
export const logFormatsResolve: Rule = {
  name: 'log-formats-resolve',
  description:
    'A log format names vendors and lists of sub-codes that exist, has its own place in the order of trial, and stock words that no other product has.',
  check: ({ logFormats, vendors, subCodeLists }) => {
    const findings: Finding[] = [];
    const vendorIds = new Set(vendors.map(({ id }) => id));
    const listIds = new Set(subCodeLists.map(({ id }) => id));
    const byOrder = new Map<number, string>();
    const byWords = new Map<string, { file: string; product: string | undefined }>();

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
      for (const [index, { text, shared }] of facts.words.entries()) {
        if (shared) continue;
        const field = `words.${String(index)}.text`;
        const words = bare(text);
        const product = facts.vendor ?? facts.product;
        const writer = byWords.get(words);
        if (writer !== undefined && writer.product !== product) {
          find(
            field,
            `${writer.file} has ${JSON.stringify(text)}, too.`,
            'Write shared: true where it names no product, or more of the sentence.',
          );
        }
        byWords.set(words, writer ?? { file, product });
        if (!words.includes(' ') && words.length < shortestWord) {
          find(
            field,
            `${JSON.stringify(text)} stands in other texts by chance.`,
            'Write more of the sentence, or shared: true.',
          );
        }
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
