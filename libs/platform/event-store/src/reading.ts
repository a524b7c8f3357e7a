import { Readable } from 'node:stream';
import { TimeoutError, type StreamingRead } from '@eventstore/db-client';

/** Nothing heard for so long: the client itself waits for ever (reads have no deadline in 6.2.1). */
const SILENCE_MS = 15_000;

/** Rejects with the client's TimeoutError when `answer` is not there in time. */
export async function inTime<T>(answer: Promise<T>, ms = SILENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(undefined, '事件库没有答复 no answer')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A read that fails when the store falls silent. One that its caller leaves early, or that fell silent, is cancelled: its call
 * would keep the client's `dispose()` waiting for ever.
 */
export async function* reading<E>(read: StreamingRead<E>, silenceMs = SILENCE_MS): AsyncGenerator<E> {
  // The connection may break after the reader has left: an `error` that no one hears ends the process.
  if (read instanceof Readable) read.on('error', () => undefined);
  const items = (read as AsyncIterable<E>)[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (;;) {
      const item = await inTime(items.next(), silenceMs);
      if (item.done === true) break;
      yield item.value;
    }
    isOver = true;
  } catch (error) {
    isOver = !(error instanceof TimeoutError);
    throw error;
  } finally {
    if (!isOver) await read.cancel();
  }
}
