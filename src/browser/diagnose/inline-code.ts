import { splitInlineCode } from '../../domain/inline-code.ts';
import { element } from '../element.ts';

/** A text of the content, what stands between backticks as code. */
export function inlineCode(text: string): (Node | string)[] {
  return splitInlineCode(text).map((run) =>
    run.isCode ? element('code', {}, run.text) : run.text,
  );
}
