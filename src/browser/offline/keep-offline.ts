/*
 * The button that keeps the site on this device. Nothing is stored before it is pressed; what is
 * kept, and of which languages, is read from the worker itself and its address.
 */
import '../trusted-types.ts';
import { fill } from '../fill.ts';
import type { KeptState, Question, Report } from './messages.ts';

type State = 'none' | 'keeping' | 'kept' | 'failed';

const place = document.querySelector<HTMLElement>('[data-offline-state]');

if (place) void showKeeping(place).catch(() => undefined);

/** Whatever the page says of the keeping, and the buttons that change it. */
async function showKeeping(root: HTMLElement): Promise<void> {
  const { worker = '', scope = '', locale = '', sizes = '', tag = '' } = root.dataset;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-offline="${name}"]`);
  const status = part('status');
  const progress = root.querySelector('progress');
  const buttons = { keep: part('keep'), remove: part('remove'), renew: part('renew') };

  const show = (state: State, words = '', values: Record<string, string | number> = {}) => {
    root.dataset['offlineState'] = state;
    if (status) status.textContent = fill(root.dataset[words] ?? '', values);
    if (progress) progress.hidden = state !== 'keeping';
    if (buttons.keep) buttons.keep.hidden = state === 'keeping' || state === 'kept';
    if (buttons.remove) buttons.remove.hidden = state === 'none' || state === 'keeping';
    if (buttons.renew) buttons.renew.hidden = true;
  };

  const { bytes, pages } = (await (await fetch(sizes)).json()) as { bytes: number; pages: number };
  const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(bytes / 1e6);
  const sizeWords = () => {
    show('none', 'size', { size, pages: new Intl.NumberFormat(tag).format(pages) });
  };

  const container = (navigator as Partial<Navigator>).serviceWorker;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await container?.getRegistration(scope);
  } catch {
    // Storage is blocked for this site.
  }
  if (container === undefined) {
    show('failed', 'blocked');
    return;
  }

  /** The languages that a worker keeps. */
  const keptBy = (worker: ServiceWorker | null | undefined) =>
    new URL(worker?.scriptURL ?? location.href).searchParams.get('keep')?.split(',') ?? [];

  const showState = async () => {
    const active = registration?.active;
    if (!active || !keptBy(active).includes(locale)) {
      sizeWords();
      return;
    }
    const { missing, bundles, since } = await ask<KeptState>(active, { type: 'state', locale });
    if (missing > 0) {
      show('failed', 'incomplete', { missing, bundles });
      return;
    }
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
    show('kept', 'done', { date: since === undefined ? '' : date.format(since) });
    if (registration?.waiting && buttons.renew) buttons.renew.hidden = false;
  };

  let reason: Extract<Report, { type: 'failure' }>['reason'] = 'network';
  container.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (data.type === 'failure') reason = data.reason;
    else if (progress) {
      progress.max = data.of;
      progress.value = data.done;
    }
  });

  /** Lets a worker that has kept everything answer from now on. */
  const takeOver = async (waiting: ServiceWorker) => {
    const others = await ask<number>(waiting, { type: 'take-over' });
    if (others > 0) {
      await showState();
      if (status) status.textContent = fill(root.dataset['others'] ?? '', { others });
    }
  };

  /** Resolves when a worker has kept everything. @throws when it could not */
  const settled = (worker: ServiceWorker) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (worker.state === 'redundant') reject(new Error(reason));
        else if (worker.state !== 'installing') resolve();
      };
      worker.addEventListener('statechange', look);
      look();
    });

  /** Keeps just these languages. */
  const keepLanguages = async (languages: readonly string[]) => {
    const address = `${worker}?keep=${[...languages].sort().join(',')}`;
    registration = await container.register(address, { scope, updateViaCache: 'none' });
    const { installing, waiting, active } = registration;
    const next = installing ?? waiting;
    if (next) {
      await settled(next);
      if (registration.waiting) await takeOver(registration.waiting);
    } else if (active) {
      await ask(active, { type: 'repair' });
    }
  };

  const keep = async () => {
    show('keeping', 'keeping');
    progress?.removeAttribute('value');
    try {
      const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
      if (quota - usage < bytes) {
        show('failed', 'space', { size });
        return;
      }
      // The browser may ask; a no does not keep it from keeping.
      await navigator.storage.persist();
      await keepLanguages(new Set([...keptBy(registration?.active), locale]).values().toArray());
      await activated(registration);
      await showState();
    } catch (error) {
      if (buttons.keep) buttons.keep.hidden = false;
      const isSpace = reason === 'space';
      const isBlocked = error instanceof DOMException && error.name === 'SecurityError';
      show('failed', isBlocked ? 'blocked' : isSpace ? 'space' : 'network', { size });
    }
  };

  const remove = async () => {
    const rest = keptBy(registration?.active).filter((own) => own !== locale);
    if (rest.length > 0) {
      await keepLanguages(rest);
    } else {
      await registration?.unregister();
      registration = undefined;
      for (const name of await caches.keys()) {
        if (name === `kept ${scope}` || name === `kept-since ${scope}`) await caches.delete(name);
      }
    }
    sizeWords();
  };

  buttons.keep?.addEventListener('click', () => void keep());
  buttons.remove?.addEventListener('click', () => void remove());
  buttons.renew?.addEventListener('click', () => {
    if (registration?.waiting) void takeOver(registration.waiting);
  });
  // A worker that took over answers this page, too: from now on all of it is of one build.
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isControlled) location.reload();
    isControlled = true;
  });

  await showState();
}

/** Waits until a worker answers for the site. */
async function activated(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const worker = registration?.active ?? registration?.waiting;
  if (!worker || worker.state === 'activated' || registration?.waiting) return;
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      resolve();
    });
  });
}

/** Asks a worker, and waits for what it answers. */
function ask<Answer>(worker: ServiceWorker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<{ reply?: Answer; error?: string }>) => {
      if (data.error === undefined) resolve(data.reply as Answer);
      else reject(new Error(data.error));
    };
    worker.postMessage(question, [port2]);
  });
}
