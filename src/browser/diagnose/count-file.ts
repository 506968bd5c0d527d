import '../trusted-types.ts';
import type { LogCount } from '../../recognise/count-log.ts';
import type { ReadFormat } from '../../recognise/format.ts';
import type { CountAnswer, CountRequest } from './count-worker.ts';

/** A count under way. */
export interface Counting {
  result: Promise<LogCount | 'binary' | 'failed'>;
  /** Ends it; the result never comes. */
  cancel: () => void;
}

/**
 * Counts a log in a worker.
 * @param worker address of its script
 * @param onProgress told what share of the file was read, and how many lines
 */
export function countFile(
  worker: string,
  file: Blob,
  formats: ReadFormat[],
  onProgress: (share: number, lines: number) => void,
): Counting {
  const counter = new Worker(worker, { type: 'module' });
  const result = new Promise<LogCount | 'binary' | 'failed'>((resolve) => {
    counter.onmessage = ({ data }: MessageEvent<CountAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(file.size === 0 ? 1 : data.read / file.size, data.lines);
        return;
      }
      counter.terminate();
      resolve(data.kind === 'done' ? data.count : data.kind);
    };
    counter.onerror = () => {
      counter.terminate();
      resolve('failed');
    };
  });
  counter.postMessage({ file, formats } satisfies CountRequest);
  return {
    result,
    cancel: () => {
      counter.terminate();
    },
  };
}
