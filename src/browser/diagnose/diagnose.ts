/*
 * The reader of pastes in the browser: explains at once what is typed or pasted into its field, and
 * counts what is dropped or chosen. Loaded when a reader turns to the field; nothing leaves the page.
 * It says who wrote which number as soon as it has the formats of logs, and all else once it has the
 * others and what shows them.
 */
import signStyles from '../../styles/reading-signs.css?inline';
import { readPaste } from '../../recognise/read-paste.ts';
import type { Reading } from '../../recognise/reading.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { element } from '../element.ts';
import { fill } from '../fill.ts';
import { loadModule } from '../load-module.ts';
import type { Counting } from './count-file.ts';
import type * as CountView from './count-view.ts';
import { loadFirst, loadSettings, type DiagnosisSettings, type FirstSettings } from './load.ts';
import { textInAddress } from './text-in-address.ts';
import type * as View from './reading-view.ts';
import type { FirstSay } from './say.ts';
import { attributesOf, codesOf, showSigns } from './show-signs.ts';

adoptStyles(signStyles);

/** A text that is longer is counted like a file, so that the page stays responsive. */
const longestPaste = 200_000;
const typingPause = 80;

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
  readonly #first: FirstSettings;
  /** All formats and words, once they are there. */
  #settings: DiagnosisSettings | undefined;
  readonly #say: FirstSay;
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
      const first = await loadFirst(form.dataset);
      new PasteField(form, field, status, place, first);
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
    first: FirstSettings,
  ) {
    this.#data = form.dataset;
    this.#field = field;
    this.#status = status;
    this.#place = place;
    this.#first = first;
    this.#say = (key, values = {}) => fill(first.strings[key], values);
    // The rest is not waited for: what was typed by then asks for it again.
    void this.#loadAll().catch(() => undefined);

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
    const reading = readPaste(text, (this.#settings ?? this.#first).ready);
    if (this.#settings === undefined && reading.statuses.length > 0) {
      this.#place.replaceChildren(showSigns(reading, this.#first, this.#say));
      this.#bringIntoSight(isAsked);
    }
    this.#complete(text, run, isAsked).catch(() => {
      if (run === this.#run) this.#status.textContent = this.#say('reading.failed');
    });
  }

  /** All formats, and what shows a reading in full. */
  async #loadAll(): Promise<[DiagnosisSettings, typeof View]> {
    const loaded = await Promise.all([
      loadSettings(this.#data),
      loadModule<typeof View>(this.#data['view'] ?? ''),
    ]);
    [this.#settings] = loaded;
    return loaded;
  }

  /** Explains a text with all that is known. */
  async #complete(text: string, run: number, isAsked: boolean): Promise<void> {
    const [settings, { explainReading }] = await this.#loadAll();
    if (run !== this.#run) return;
    const reading = readPaste(text, settings.ready);
    if (reading.format === null && codesOf(reading).length === 0) {
      this.#showNothing(reading, settings);
      return;
    }
    const explained = explainReading({
      text,
      reading,
      settings,
      data: this.#data,
      place: this.#place,
      status: this.#status,
      isCurrent: () => run === this.#run,
      explainLine: this.#explainLine,
    });
    this.#bringIntoSight(isAsked);
    await explained;
  }

  #showNothing(reading: Reading, { strings }: DiagnosisSettings): void {
    this.#place.replaceChildren(
      element('section', attributesOf(reading), element('p', {}, strings['reading.nothing.hint'])),
    );
    this.#status.textContent = strings['reading.nothing'];
  }

  #bringIntoSight(isAsked: boolean): void {
    if (isAsked && this.#place.getBoundingClientRect().top > innerHeight / 2) {
      this.#place.scrollIntoView({ block: 'start' });
    }
  }

  readonly #explainLine = (line: string): void => {
    this.#field.value = line;
    this.#explain(line, true);
    this.#field.focus();
  };

  #count(file: Blob, name: string): void {
    const run = this.#begin();
    this.#place.replaceChildren();
    Promise.all([
      loadModule<typeof CountView>(this.#data['countView'] ?? ''),
      loadSettings(this.#data),
    ]).then(
      ([{ countInto }, { formats, strings }]) => {
        if (run !== this.#run) return;
        this.#counting = countInto(this.#place, this.#status, {
          file,
          name,
          formats,
          data: this.#data,
          say: (key, values = {}) => fill(strings[key], values),
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
