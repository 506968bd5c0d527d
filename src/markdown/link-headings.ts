import type { HastPluginEntry } from 'satteri';

/**
 * Ends each section heading of an article with a link to itself, named by the heading. It comes after the
 * prefixes of the ids are in place.
 */
export const linkHeadings: HastPluginEntry = {
  name: 'link-headings',
  element: {
    filter: ['h2'],
    visit(node, context) {
      const id = node.properties['id'];
      if (typeof id !== 'string') return;
      context.appendChild(node, {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${id}`, ariaLabelledby: id },
        children: [],
      });
    },
  },
};
