import { type StreamingRead } from '@eventstore/db-client';

/** A read that its caller leaves early is cancelled: its call would keep the client's `dispose()` waiting for ever. */
export async function* reading<E>(read: StreamingRead<E>): AsyncGenerator<E> {
  let isOver = false;
  try {
    for await (const item of read as AsyncIterable<E>) yield item;
    isOver = true;
  } catch (error) {
    isOver = true;
    throw error;
  } finally {
    if (!isOver) await read.cancel();
  }
}
