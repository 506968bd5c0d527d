/**
 * Asks the browser to draw the pages of marked links out of sight. The text is always the same, so
 * that the policy of a page can allow it by its hash: the keyword that allows any rules
 * (`inline-speculation-rules`) means nothing beside hashes.
 */
export const speculationRules =
  '{"prerender":[{"where":{"selector_matches":"[data-ready]"},"eagerness":"immediate"}]}';
