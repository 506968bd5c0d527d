import type { Locator } from '@playwright/test';

/**
 * Words that a line break goes through, in the text of elements. A long name may break between its
 * words, as `HTTPStatus.|FORBIDDEN` does.
 */
export function wordsCut(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.flatMap((element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // What is there for those alone who do not see it has no width.
        if ((node.parentElement?.closest('thead')?.clientWidth ?? 9) <= 1) continue;
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(
          /[A-Z]?[a-z\d]+|[A-Z\d]+/g,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) {
            words.push(word);
          }
        }
      }
      return words;
    }),
  );
}
