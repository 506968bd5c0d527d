import { parse as parseYaml } from 'yaml';
import { parseArticleAddress } from './page-kinds.ts';

/** The parties of a picture of hops, and what happens between each two of them. */
interface HopsProps {
  nodes: string[];
  links: { label: string; cut?: boolean }[];
  caption: string;
}

/** The messages of a picture of an exchange, first to last. */
interface ExchangeProps {
  parties: string[];
  messages: { from: number; text: string; note?: string }[];
  caption: string;
}

/**
 * Properties of a component in an article. They are literals: strings in quotes, and arrays in
 * braces, which read as YAML's flow style.
 */
function propsOf(attributes: string): Record<string, unknown> {
  return Object.fromEntries(
    [...attributes.matchAll(/(\w+)=(?:"([^"]*)"|\{([\s\S]*?)\}(?=\s+\w+=|\s*$))/g)].map(
      ([, name = '', text, literal]) => [name, text ?? (parseYaml(literal ?? '') as unknown)],
    ),
  );
}

/** What a picture says, as text for readers without pictures. */
const pictures: Record<string, (props: never) => string> = {
  Hops: ({ nodes, links, caption }: HopsProps) => {
    const chain = nodes.map((node, index) => {
      const link = links[index];
      return link === undefined ? node : `${node} ${link.cut ? '×' : '→'} (${link.label})`;
    });
    return `> ${chain.join(' ')}\n>\n> ${caption}`;
  },
  Exchange: ({ parties, messages, caption }: ExchangeProps) => {
    const lines = messages.map(({ from, text, note }, index) => {
      const sender = parties[from] ?? '';
      return `> ${String(index + 1)}. ${sender}: \`${text}\`${note === undefined ? '' : ` (${note})`}`;
    });
    return `${lines.join('\n')}\n>\n> ${caption}`;
  },
};

/**
 * An article as plain Markdown: pictures become text, heading ids go, links become whole addresses.
 * @param body of the MDX file, below the frontmatter
 * @param depth how many levels the headings stand below the title of the text: 1 or 2
 * @param addressOf makes a whole address of one inside the site, such as `/codes/404`
 */
export function markdownOfArticle(
  body: string,
  depth: 1 | 2,
  addressOf: (address: string) => string,
): string {
  // What stands between fences is no Markdown; the odd parts of the split are the fences.
  return body
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/<(\w+)\s([^]*?)\/>/g, (whole, name: string, attributes: string) => {
              const picture = pictures[name];
              return picture === undefined ? whole : picture(propsOf(attributes) as never);
            })
            .replace(/^(#{2,3} .*?) *\{#[\w-]+\}$/gm, depth === 1 ? '$1' : '#$1')
            .replace(/<\/?strong>/g, '**')
            .replace(/\]\((\/[^)\s]*)\)/g, (whole, address: string) =>
              parseArticleAddress(address) !== undefined ? `](${addressOf(address)})` : whole,
            ),
    )
    .join('')
    .trim();
}
