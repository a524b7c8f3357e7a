import { describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { recordedEvents } from '#testing';
import { hear } from './hear.js';

const events = recordedEvents(
  'target-1',
  Array.from({ length: 500 }, () => ({ type: 'A', data: {} })),
);

/** All at once, as a read does that the store has answered already. */
function answered() {
  const given = { isOver: false };
  // eslint-disable-next-line @typescript-eslint/require-await -- there is nothing to wait for: that is the case
  async function* read(): AsyncGenerator<RecordedEvent> {
    try {
      yield* events;
    } finally {
      given.isOver = true;
    }
  }
  return { given, read: read() };
}

describe('hearing of events', () => {
  it('lets others have their turn between any two of them', async () => {
    let others = 0;
    let isOver = false;
    const count = (): void => {
      others += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const atEach: number[] = [];
    const take = () => atEach.push(others) > 0;
    await hear(answered().read, { take, gone: new AbortController().signal });
    isOver = true;
    expect(atEach).toHaveLength(events.length);
    expect(new Set(atEach).size).toBe(events.length);
  });

  it('reads nothing more once nobody listens, and lets the read go', async () => {
    const leaving = new AbortController();
    const { given, read } = answered();
    let taken = 0;
    const take = (): boolean => {
      taken += 1;
      if (taken === 3) leaving.abort();
      return true;
    };
    await hear(read, { take, gone: leaving.signal });
    expect([taken, given.isOver]).toEqual([3, true]);
  });

  it('ends where it is enough', async () => {
    const { given, read } = answered();
    await hear(read, { take: ({ revision }) => revision < 5, gone: new AbortController().signal });
    expect(given.isOver).toBe(true);
  });
});
