import { longestWait } from '../in-time.ts';
import { trustPage } from '../trusted-types.ts';
import type { Reader } from '../../recognise/diagnosis.ts';
import type { ExplainedMeaning } from '../../recognise/explained.ts';

/** Whose advice is of use to a reader, the nearest first: ids of headings. */
const advice: Record<Reader, readonly string[]> = {
  operator: ['operator', 'proxy', 'author', 'client', 'visitor'],
  client: ['client', 'author', 'operator', 'visitor'],
  visitor: ['visitor', 'client', 'operator', 'author'],
};

/**
 * What to do, as the page of a number tells it to a reader.
 * @param meaning whose article has the advice
 * @throws when the page cannot be loaded
 */
export async function nextSteps(
  { article, headingPrefix }: ExplainedMeaning,
  reader: Reader,
): Promise<Node[]> {
  const response = await fetch(article, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${article}: ${String(response.status)}`);
  // A parsed document runs no script, but the policy of this page would complain of its styles.
  const html = (await response.text()).replace(/^[^]*?(?=<main)/, '');
  const page = new DOMParser().parseFromString(trustPage(html), 'text/html');
  const heading = [...advice[reader], 'what-to-do']
    .map((id) => page.getElementById(headingPrefix + id))
    .find((found) => found !== null);
  return heading === undefined ? [] : sectionOf(heading);
}

/** A heading of level 3, and what stands below either kind up to the next heading of its level. */
function sectionOf(heading: Element): Node[] {
  const isPart = heading.tagName === 'H3';
  const nodes: Element[] = isPart ? [heading] : [];
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.tagName === 'H2' || (isPart && next.tagName === 'H3')) break;
    nodes.push(next);
  }
  return nodes.map((node) => {
    const copy = document.importNode(node, true);
    for (const own of [copy, ...copy.querySelectorAll('[id]')]) own.removeAttribute('id');
    return copy;
  });
}
