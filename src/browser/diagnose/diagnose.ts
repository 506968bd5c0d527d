/*
 * The reader of pastes in the browser: explains at once what is typed or pasted into its field, and
 * counts what is dropped or chosen. Loaded when a reader turns to the field; nothing leaves the page.
 */
import readingStyles from '../../styles/reading.css?inline';
import { diagnose } from '../../recognise/diagnosis.ts';
import { readPaste } from '../../recognise/read-paste.ts';
import type { Reading } from '../../recognise/reading.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { codeAddress } from '../code-address.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import type { Counting } from './count-file.ts';
import { inlineCode } from './inline-code.ts';
import { loadCode, loadFormat, loadSettings, type DiagnosisSettings } from './load.ts';
import { nextSteps } from './next-steps.ts';
import { readingLink, textInAddress } from './reading-link.ts';
import type * as CountView from './count-view.ts';
import { codesOf, readMeaning, showReading, type ReadingView } from './show-reading.ts';
import { causeOf, type Say } from '../../recognise/verdict.ts';

adoptStyles(readingStyles);

/** A text that is longer is counted like a file, so that the page stays responsive. */
const longestPaste = 200_000;
const typingPause = 80;
/** So many lines of a log are worth a count beside the explanation of one. */
const fewestLines = 4;

const opened = new WeakMap<HTMLFormElement, Promise<void>>();

/** Makes the form read what it is given, once; resolves when it does. */
export function open(form: HTMLFormElement): Promise<void> {
  const opening = opened.get(form) ?? PasteField.open(form);
  opened.set(form, opening);
  return opening;
}

/** The field, and below it what was understood. */
class PasteField {
  readonly #data: DOMStringMap;
  readonly #field: HTMLTextAreaElement;
  readonly #status: HTMLElement;
  readonly #place: HTMLElement;
  readonly #settings: DiagnosisSettings;
  readonly #say: Say;
  #counting: Counting | undefined;
  /** Grows with each text, so that what is loaded for an earlier one is not shown. */
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Loads what the form needs, and shows what it holds already. */
  static async open(form: HTMLFormElement): Promise<void> {
    const field = form.querySelector('textarea');
    const status = form.parentElement?.querySelector<HTMLElement>('.paste-status');
    const place = form.parentElement?.querySelector<HTMLElement>('.reading-place');
    if (!field || !status || !place) return;
    try {
      const settings = await loadSettings(form.dataset);
      new PasteField(form, field, status, place, settings);
    } catch {
      status.textContent = form.dataset['failure'] ?? '';
      opened.delete(form);
    }
  }

  private constructor(
    form: HTMLFormElement,
    field: HTMLTextAreaElement,
    status: HTMLElement,
    place: HTMLElement,
    settings: DiagnosisSettings,
  ) {
    this.#data = form.dataset;
    this.#field = field;
    this.#status = status;
    this.#place = place;
    this.#settings = settings;
    this.#say = (key, values = {}) => fill(settings.strings[key], values);

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const sample = (event.submitter as HTMLButtonElement | null)?.value;
      if (sample) field.value = sample;
      this.#explain(field.value, true);
    });
    field.addEventListener('input', (event) => {
      clearTimeout(this.#pause);
      if (event instanceof InputEvent && event.inputType === 'insertFromPaste') {
        this.#explain(field.value, true);
        return;
      }
      this.#pause = setTimeout(() => {
        this.#explain(field.value);
      }, typingPause);
    });
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= longestPaste) return;
      // A field of many megabytes would hold up the page by itself.
      event.preventDefault();
      this.#count(new Blob([text]), this.#say('reading.label'));
    });
    this.#takeFiles(form);

    const linked = textInAddress(this.#data['fragment'] ?? '');
    if (linked !== undefined && field.value === '') field.value = linked;
    if (field.value.trim() !== '') this.#explain(field.value);
  }

  #takeFiles(form: HTMLFormElement): void {
    const input = form.querySelector<HTMLInputElement>('input[type=file]');
    const choose = () => {
      const file = input?.files?.[0];
      if (file) this.#count(file, file.name);
    };
    input?.addEventListener('change', choose);
    choose();
    addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('is-target');
    });
    addEventListener('dragleave', () => {
      form.classList.remove('is-target');
    });
    addEventListener('drop', (event) => {
      form.classList.remove('is-target');
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      this.#count(file, file.name);
    });
  }

  /** Stops what is under way, and clears the place for what comes. */
  #begin(): number {
    this.#counting?.cancel();
    this.#counting = undefined;
    this.#status.textContent = '';
    return (this.#run += 1);
  }

  /** @param isAsked whether the reader asked for it, so that the answer comes into sight */
  #explain(text: string, isAsked = false): void {
    if (text.length > longestPaste) {
      this.#count(new Blob([text]), this.#say('reading.label'));
      return;
    }
    const run = this.#begin();
    if (text.trim() === '') {
      this.#place.replaceChildren();
      return;
    }
    if (isBinary(text)) {
      this.#place.replaceChildren();
      this.#status.textContent = this.#say('reading.binary');
      return;
    }
    const reading = readPaste(text, this.#settings.ready);
    if (reading.format === null && codesOf(reading).length === 0) {
      this.#place.replaceChildren(
        element(
          'section',
          {
            class: 'reading',
            'data-recognised': '',
            'data-codes': '',
            'data-products': '',
            'data-flags': '',
          },
          element('p', {}, this.#say('reading.nothing.hint')),
        ),
      );
      this.#status.textContent = this.#say('reading.nothing');
      return;
    }
    const view: ReadingView = {
      text,
      reading,
      settings: this.#settings,
      explanations: { codes: new Map() },
      data: this.#data,
      say: this.#say,
    };
    this.#show(view);
    if (isAsked && this.#place.getBoundingClientRect().top > innerHeight / 2) {
      this.#place.scrollIntoView({ block: 'start' });
    }
    void this.#complete(view, run);
  }

  #show(view: ReadingView): HTMLElement {
    const shown = showReading(view);
    this.#place.replaceChildren(shown);
    shown.addEventListener('click', (event) => {
      const mark =
        event.target instanceof Element && event.target.closest<HTMLElement>('[data-row]');
      if (!mark) return;
      // The row is shown without an entry in the address.
      event.preventDefault();
      document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')?.focus();
    });
    shown
      .querySelector('.reading-link')
      ?.replaceChildren(readingLink(view.text, this.#data['fragment'] ?? '', this.#say));
    return shown;
  }

  /** The part that counts, which most readers do not need. */
  #loadCountView(): Promise<typeof CountView> {
    const script = this.#data['countView'] ?? '';
    return import(/* @vite-ignore */ script) as Promise<typeof CountView>;
  }

  /** A count of the lines, if the text is a log of several. */
  async #addCount(shown: HTMLElement, text: string, reading: Reading): Promise<void> {
    if (diagnose(reading, this.#settings.ready).outcome !== 'logged') return;
    const lines = text.split('\n');
    if (lines.length < fewestLines) return;
    const { countLog, showCount } = await this.#loadCountView();
    const count = countLog(lines, this.#settings.ready);
    const read = count.lines - count.unread;
    if (read < fewestLines) return;
    const { strings } = this.#settings;
    shown.append(
      element('h2', {}, fill(strings['count.offer'], { count: read })),
      showCount({ count, data: this.#data, say: this.#say, explain: this.#explainLine }),
    );
  }

  /** Adds what is loaded once it is known what was pasted. */
  async #complete(view: ReadingView, run: number): Promise<void> {
    const { reading } = view;
    const codes = codesOf(reading);
    const [format, ...explained] = await Promise.allSettled([
      reading.format === null ? undefined : loadFormat(this.#data, reading.format),
      ...codes.map((code) => loadCode(this.#data, code)),
    ]);
    if (run !== this.#run) return;
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
    const isWhole = [format, ...explained].every(({ status }) => status === 'fulfilled');
    this.#status.textContent = isWhole ? '' : this.#say('reading.failed');
    const shown = this.#show(complete);
    await Promise.all([this.#addSteps(complete, run), this.#addCount(shown, view.text, reading)]);
  }

  /** What to do: the fix of the mark, and what the number's page tells this reader. */
  async #addSteps(view: ReadingView, run: number): Promise<void> {
    const { reading, explanations } = view;
    const fix = causeOf(reading, explanations.format)?.fix;
    const meaning = readMeaning(view);
    const { reader, code } = diagnose(reading, this.#settings.ready);
    let steps: Node[] = [];
    try {
      if (meaning !== undefined) steps = await nextSteps(meaning, reader);
    } catch {
      // The link to the page is there in any case.
    }
    const place = this.#place.querySelector('.reading-steps');
    if (run !== this.#run || place === null) return;
    const isEnglish = document.documentElement.lang === 'en';
    const href = meaning?.href ?? (code === undefined ? '' : codeAddress(this.#data, code));
    const name = meaning?.title ?? '';
    place.append(
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
              ...(steps.length === 0 && fix === undefined
                ? [this.#say('reading.next.none'), ' ']
                : []),
              element('a', { href }, this.#say('reading.next.more', { code, name }).trim()),
            ),
          ]),
    );
  }

  readonly #explainLine = (line: string): void => {
    this.#field.value = line;
    this.#explain(line, true);
    this.#field.focus();
  };

  #count(file: Blob, name: string): void {
    const run = this.#begin();
    this.#place.replaceChildren();
    this.#loadCountView().then(
      ({ countInto }) => {
        if (run !== this.#run) return;
        this.#counting = countInto(this.#place, this.#status, {
          file,
          name,
          formats: this.#settings.formats,
          data: this.#data,
          say: this.#say,
          explain: this.#explainLine,
        });
      },
      () => {
        this.#status.textContent = this.#data['failure'] ?? '';
      },
    );
  }
}

/** Whether a text begins as a file does that was opened as text by mistake. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex -- control characters are what tells
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  return start.startsWith('\u001f\u008b') || odd > start.length / 5;
}
