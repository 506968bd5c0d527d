/*
 * Counting for the reader of pastes: a file in a worker, with its progress, or a few lines in the page.
 * Loaded when there is something to count.
 */
import countStyles from '../../styles/log-count.css?inline';
import type { ReadFormat } from '../../recognise/format.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { element } from '../element.ts';
import { countFile, type Counting } from './count-file.ts';
import { numberFormat } from './number-format.ts';
import { showCount, type CountView } from './show-count.ts';

export { countLog } from '../../recognise/count-log.ts';
export { showCount } from './show-count.ts';

adoptStyles(countStyles);

/** A file to count, and what it takes to show the count. */
interface FileToCount extends Omit<CountView, 'count'> {
  file: Blob;
  name: string;
  formats: ReadFormat[];
}

/**
 * Counts a file, shows how far it is with a way to stop, and at last what it counted.
 * @param place what is shown goes here
 * @param status words for everybody, those who listen included
 */
export function countInto(place: HTMLElement, status: HTMLElement, asked: FileToCount): Counting {
  const { file, name, formats, data, say } = asked;
  const number = numberFormat();
  const words = say('count.counting', { name });
  const progress = element('progress', { max: '1', value: '0', 'aria-label': words });
  const cancel = element('button', { type: 'button' }, say('count.cancel'));
  let lines = 0;
  let isOver = false;
  const counting = countFile(data['worker'] ?? '', file, formats, (share, read) => {
    progress.value = share;
    lines = read;
  });
  const stop = () => {
    isOver = true;
    counting.cancel();
  };
  cancel.addEventListener('click', () => {
    stop();
    place.replaceChildren();
    status.textContent = say('count.cancelled', { count: number(lines) });
  });
  place.replaceChildren(
    element('div', { class: 'counting' }, element('span', {}, words), progress, cancel),
  );
  void counting.result.then((count) => {
    if (isOver) return;
    place.replaceChildren();
    if (count === 'failed') status.textContent = say('count.failed', { name });
    else if (count === 'binary') status.textContent = say('reading.binary');
    else if (count.lines === count.unread) status.textContent = say('count.none', { name });
    else {
      status.textContent = say('count.done', { count: number(count.lines), name });
      place.append(showCount({ ...asked, count }));
    }
  });
  return { ...counting, cancel: stop };
}
