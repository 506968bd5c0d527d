/**
 * What a reader finds beside the pages, in one paragraph.
 * @param version release of the data
 */
export function readMe(version: string): string {
  return `Reason Phrase ${version}, the reference for HTTP status codes, as a folder.

Open index.html in a browser, or ja/index.html for Japanese. Nothing is installed, and no other
computer is asked for anything until you follow a link to another site. The search of codes, phrases
and names, the reader of log lines and the comparisons work as on the site. What needs a server does
not: the search of every word, advice quoted beside a log line, and copying a page as Markdown, which
stands beside it as a file. The licences are in LICENSE and licences.txt.
`;
}
