import type { HastPluginEntry } from 'satteri';
import { headingPrefix } from '../domain/meaning-id.ts';

const articlePath = /\/content\/(?:[a-z]{2}\/)?codes\/([^/]+\/[^/]+)\.mdx$/;

/**
 * Puts the meaning's anchor before the heading ids of an article, because several articles
 * may stand on the page of one number. The prefix follows from the name of the file.
 */
export const prefixHeadingIds: HastPluginEntry = ({ fileURL }) => {
  const id = fileURL && articlePath.exec(decodeURI(fileURL.pathname))?.[1];
  const prefix = id ? headingPrefix(id) : '';
  if (prefix === '') return undefined;
  return {
    name: 'prefix-heading-ids',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        const heading = node.properties['id'];
        if (typeof heading === 'string') context.setProperty(node, 'id', prefix + heading);
      },
    },
  };
};
