/** Scripts that pages load under fixed addresses: their source by their address below the site's root. */
export const browserScripts = {
  'scripts/search.js': 'src/browser/search.ts',
  'scripts/read-paste.js': 'src/browser/read-paste.ts',
  'scripts/enhancements.js': 'src/browser/enhancements.ts',
  'scripts/not-found.js': 'src/browser/not-found.ts',
  'scripts/diagnose.js': 'src/browser/diagnose/diagnose.ts',
  'scripts/reading-view.js': 'src/browser/diagnose/reading-view.ts',
  'scripts/count-view.js': 'src/browser/diagnose/count-view.ts',
  'scripts/count-log.js': 'src/browser/diagnose/count-worker.ts',
  'scripts/keep-offline.js': 'src/browser/offline/keep-offline.ts',
  'scripts/compare-pair.js': 'src/browser/compare-pair.ts',
  'scripts/choose-filter.js': 'src/browser/choose-filter.ts',
  'scripts/list-filters.js': 'src/browser/list-filters.ts',
} as const;
