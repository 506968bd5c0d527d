import type { MdastPluginEntry } from 'satteri';

/** Address that content files write for the site itself, wherever it is published. */
const writtenAddress = 'https://reasonphrase.example';

/**
 * Puts the address of the published site into examples, so that a reader can run them as they stand.
 * @param address of the site without a slash at its end, sub-path included
 */
export function siteAddress(address: string): MdastPluginEntry {
  return {
    name: 'site-address',
    code(node, context) {
      if (node.value.includes(writtenAddress)) {
        context.setProperty(node, 'value', node.value.replaceAll(writtenAddress, address));
      }
    },
  };
}
