import type { MdastNode } from 'satteri';
import { articlesOf, filesOf } from './content.ts';
import { parseArticle } from './parse-article.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** Elements that Markdown has no mark for, or whose mark fails next to Japanese brackets. */
const elements = ['br', 'em', 'kbd', 'strong', 'sub', 'sup'];
/** Components that `Article.astro` gives to articles. */
const components = ['Exchange', 'Hops'];

/** Where a link may lead: a page of this site, a place on the page, a page elsewhere. */
const linkForm = /^(\/(?!\/)|#|https?:\/\/)/i;

/** Whether a value says what it is: texts, numbers, lists and records of them, and nothing is computed. */
const isLiteral = (value: string) =>
  /^[\s[\]{},:.\d-]*$/.test(
    value
      .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '')
      .replace(/\b(?:true|false|null)\b|\b\w+\s*(?=:)/g, ''),
  );
const comment = /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

type Fault = Pick<Finding, 'found' | 'remedy'>;
type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function faultsOfElement({ name, attributes }: Element): Fault[] {
  const found = `<${name ?? ''}>`;
  if (name !== null && elements.includes(name)) {
    const remedy = `Write <${name}> alone.`;
    return attributes.length === 0 ? [] : [{ found: `${found} has attributes.`, remedy }];
  }
  if (name === null || !components.includes(name)) {
    const allowed = [...elements, ...components].map((known) => `<${known}>`).join(', ');
    const remedy = `Write it in Markdown; beside that there are ${allowed}.`;
    return [{ found: `${found} is no part of an article.`, remedy }];
  }
  return attributes
    .filter((attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute'
        ? true
        : typeof attribute.value === 'object' &&
          attribute.value !== null &&
          !isLiteral(attribute.value.value),
    )
    .map((attribute) => ({
      found: `${found} computes ${'name' in attribute ? attribute.name : 'its attributes'}.`,
      remedy: 'Write texts, numbers, lists and records as they are.',
    }));
}

/** What is wrong with one node, its children apart. */
function faultsOf(node: MdastNode): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ found: `${node.value.split('\n')[0] ?? ''} is a program.`, remedy: 'Remove it.' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.test(node.value)
        ? []
        : [
            {
              found: `{${node.value}} is computed.`,
              remedy: 'Write what it gives, or put braces of a text into `code`.',
            },
          ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return faultsOfElement(node);
    case 'html':
      return [{ found: `${node.value} is HTML.`, remedy: 'Write it in Markdown.' }];
    case 'image':
    case 'imageReference':
      return [
        {
          found: `The picture ${'url' in node ? node.url : ''} would be loaded.`,
          remedy: 'Say in words what it shows, or draw it with <Hops> or <Exchange>.',
        },
      ];
    case 'link':
    case 'definition':
      return linkForm.test(node.url)
        ? []
        : [
            {
              found: `A link leads to ${node.url}.`,
              remedy: 'Begin it with https://, with / for a page of this site, or with #.',
            },
          ];
    default:
      return [];
  }
}

/** A node and all below it. */
function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesBelow(child);
}

/** An address in the facts of a file. */
const addressField = /(^|\.)url$/;

/**
 * What stands in the content reaches every reader's browser under the site's own policy: a script in
 * an article would be given its hash, and run.
 */
export const contentBringsNoCode: Rule = {
  name: 'content-brings-no-code',
  description:
    'Articles are text: no scripts, frames, pictures from elsewhere, event handlers or computed values; and every link, in facts too, leads to a page.',
  check: (content) => [
    ...articlesOf(content).flatMap(({ file, body, firstLine = 1 }) =>
      [...nodesBelow(parseArticle(body))].flatMap((node) =>
        faultsOf(node).map((fault): Finding => {
          const line = firstLine - 1 + (node.position?.start.line ?? 1);
          return { file, field: `line ${String(line)}`, ...fault };
        }),
      ),
    ),
    ...filesOf(content).flatMap(({ file, facts }) =>
      textsOf(facts)
        .filter(({ field, text }) => addressField.test(field) && !/^https?:\/\//.test(text))
        .map(({ field, text }) => ({
          file,
          field,
          found: `${text} is no address of the web.`,
          remedy: 'Begin it with https://.',
        })),
    ),
  ],
};
