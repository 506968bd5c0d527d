/*
 * The whole explanation of a text: marked, with its verdict, the hops, the next steps and each field.
 * Loaded once there is something to explain.
 */
import readingStyles from '../../styles/reading.css?inline';
import { diagnose } from '../../recognise/diagnosis.ts';
import type { Reading } from '../../recognise/reading.ts';
import { causeOf, type Say } from '../../recognise/verdict.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { codeAddress } from '../code-address.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { loadModule } from '../load-module.ts';
import type * as CountView from './count-view.ts';
import { inlineCode } from './inline-code.ts';
import { loadCode, loadFormat, type DiagnosisSettings } from './load.ts';
import { nextSteps } from './next-steps.ts';
import { readingLink } from './reading-link.ts';
import { readMeaning, type ReadingView } from './reading-to-show.ts';
import { showReading } from './show-reading.ts';
import { codesOf } from './show-signs.ts';

adoptStyles(readingStyles);

/** So many lines of a log are worth a count beside the explanation of one. */
const fewestLines = 4;

/** A reading to show, and where. */
export interface ReadingToShow {
  text: string;
  reading: Reading;
  settings: DiagnosisSettings;
  /** Attributes of the form. */
  data: DOMStringMap;
  place: HTMLElement;
  /** Words for everybody, those who listen included. */
  status: HTMLElement;
  /** Whether nothing else was asked for since. */
  isCurrent: () => boolean;
  /** Explains one line of the text instead. */
  explainLine: (line: string) => void;
}

/** Shows a reading, and then again with what is loaded about its format and its numbers. */
export async function explainReading(asked: ReadingToShow): Promise<void> {
  const { text, reading, settings, data, place, status, isCurrent } = asked;
  const say: Say = (key, values = {}) => fill(settings.strings[key], values);
  const view: ReadingView = {
    text,
    reading,
    settings,
    explanations: { codes: new Map() },
    data,
    say,
  };
  show(view, place);
  const [format, ...explained] = await Promise.allSettled([
    reading.format === null ? undefined : loadFormat(data, reading.format),
    ...codesOf(reading).map((code) => loadCode(data, code)),
  ]);
  if (!isCurrent()) return;
  const loaded = explained.flatMap((result) =>
    result.status === 'fulfilled' && result.value !== undefined ? [result.value] : [],
  );
  const complete: ReadingView = {
    ...view,
    explanations: {
      format: format.status === 'fulfilled' ? format.value : undefined,
      codes: new Map(loaded.map((code) => [code.code, code])),
    },
  };
  const isWhole = [format, ...explained].every((result) => result.status === 'fulfilled');
  status.textContent = isWhole ? '' : say('reading.failed');
  const shown = show(complete, place);
  await Promise.all([addSteps(complete, asked), addCount(shown, complete, asked)]);
}

function show(view: ReadingView, place: HTMLElement): HTMLElement {
  const shown = showReading(view);
  // The same text may be shown again once more of it is explained: what was opened stays open.
  const isLinkOpen = place.querySelector('.reading-link details')?.hasAttribute('open') ?? false;
  place.replaceChildren(shown);
  shown.addEventListener('click', (event) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLElement>('[data-row]');
    if (!mark) return;
    // The row is shown without an entry in the address.
    event.preventDefault();
    document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')?.focus();
  });
  const link = readingLink(view.text, view.data['fragment'] ?? '', view.say);
  link.open = isLinkOpen;
  shown.querySelector('.reading-link')?.replaceChildren(link);
  return shown;
}

/** What to do: the fix of the mark, and what the number's page tells this reader. */
async function addSteps(view: ReadingView, { place, isCurrent }: ReadingToShow): Promise<void> {
  const { reading, explanations, settings, data, say } = view;
  const fix = causeOf(reading, explanations.format)?.fix;
  const meaning = readMeaning(view);
  const { reader, code } = diagnose(reading, settings.ready);
  let steps: Node[] = [];
  try {
    if (meaning !== undefined) steps = await nextSteps(meaning, reader);
  } catch {
    // The link to the page is there in any case.
  }
  const list = place.querySelector('.reading-steps');
  if (!isCurrent() || list === null) return;
  const isEnglish = document.documentElement.lang === 'en';
  const href = meaning?.href ?? (code === undefined ? '' : codeAddress(data, code));
  const name = meaning?.title ?? '';
  list.append(
    ...(fix === undefined
      ? []
      : [element('p', { lang: isEnglish ? undefined : 'en' }, ...inlineCode(fix))]),
    element('div', { lang: meaning?.lang }, ...steps),
    ...(code === undefined || href === ''
      ? []
      : [
          element(
            'p',
            { class: 'reading-more' },
            ...(steps.length === 0 && fix === undefined ? [say('reading.next.none'), ' '] : []),
            element('a', { href }, say('reading.next.more', { code, name }).trim()),
          ),
        ]),
  );
}

/** A count of the lines, if the text is a log of several. */
async function addCount(
  shown: HTMLElement,
  { text, reading, settings, data, say }: ReadingView,
  { explainLine }: ReadingToShow,
): Promise<void> {
  if (diagnose(reading, settings.ready).outcome !== 'logged') return;
  const lines = text.split('\n');
  if (lines.length < fewestLines) return;
  const { countLog, showCount } = await loadModule<typeof CountView>(data['countView'] ?? '');
  const count = countLog(lines, settings.ready);
  const read = count.lines - count.unread;
  if (read < fewestLines) return;
  shown.append(
    element('h2', {}, say('count.offer', { count: read })),
    showCount({ count, data, say, explain: explainLine }),
  );
}
