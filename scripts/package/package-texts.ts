/**
 * A part of an article that stands under a heading of the second level, without that heading.
 * @throws when the article has no such part
 */
function partOf(article: string, heading: string): string {
  const [, ...parts] = article.split(/^## /m);
  const part = parts.find((text) => text.startsWith(`${heading} {#`));
  if (part === undefined) {
    throw new Error(`content/pages/data.mdx has no part “${heading}”, which the package quotes.`);
  }
  return part
    .replace(/^.*\n/, '')
    .replace(/ \{#[\w-]+\}$/gm, '')
    .trim();
}

/** The changelog: what the page about data says of each release, newest first. */
export function changelog(article: string): string {
  return `# Changes\n\n${partOf(article, 'What changed').replace(/^### /gm, '## ')}\n`;
}

/**
 * The first page of the package.
 * @param article of the page about data
 * @param site address of the site, without a slash at the end
 */
export function readme(article: string, site: string): string {
  return `# reason-phrase

What HTTP status codes mean, registered and unofficial: the facts of [Reason Phrase](${site}/) as
typed modules, without a dependency and without side effects.

\`\`\`js
import { classOf, codeOfPhrase, phraseOf, retryOf } from 'reason-phrase';

phraseOf(451); // 'Unavailable For Legal Reasons'
codeOfPhrase('payload too large'); // '413'
classOf(499).name; // 'Client Error'
retryOf(503, 'POST').value; // 'if-not-applied'
\`\`\`

| Module | What it holds |
| --- | --- |
| \`reason-phrase\` | The three that follow |
| \`reason-phrase/phrases\` | Registered and former phrases, by code and by phrase |
| \`reason-phrase/classes\` | The classes, and that of a code |
| \`reason-phrase/retry\` | Whether a request may be sent again, by code and method |
| \`reason-phrase/constants\` | What libraries call the codes, and the codes of a name |
| \`reason-phrase/numbers\` | Every number with all its meanings and facts |
| \`reason-phrase/defaults\` | Who sends again and who stores, by code |
| \`reason-phrase/mappings\` | gRPC, CoAP, Connect and others, by code |
| \`reason-phrase/vendors/nginx\` | The meanings of one vendor; a module for each |
| \`reason-phrase/codes.json\` | All of it as JSON, with \`reason-phrase/schemas/codes.json\` |

The modules are ESM. \`require('reason-phrase')\` works from Node 20.19 on.

## What a version promises

${partOf(article, 'What a version promises')}

## Licences

The facts are CC0 1.0, the code is MIT.
`;
}
