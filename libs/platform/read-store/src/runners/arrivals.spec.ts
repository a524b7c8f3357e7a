import { describe, expect, it } from '@jest/globals';
import { type Delivery } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { inBatches, type Batch } from './arrivals.js';

const CAUGHT_UP: Delivery = { kind: 'caught-up' };
const event = (position: number, type = 'Wanted', data?: unknown): Delivery => ({
  kind: 'event',
  event: { position: String(position), type, data } as RecordedEvent,
});
const events = (from: number, to: number, type?: string) =>
  Array.from({ length: to - from + 1 }, (_, n) => event(from + n, type));

/** What is pushed arrives when it is pushed. */
class Line implements AsyncIterable<Delivery> {
  isLeft = false;
  private readonly waiting: Delivery[] = [];
  private end: Error | 'end' | undefined;
  private wake: () => void = () => undefined;

  push(...deliveries: readonly Delivery[]): void {
    this.waiting.push(...deliveries);
    this.wake();
  }

  stop(end: Error | 'end'): void {
    this.end = end;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Delivery> {
    try {
      for (;;) {
        const next = this.waiting.shift();
        if (next) yield next;
        else if (this.end instanceof Error) throw this.end;
        else if (this.end) return;
        else await new Promise<void>((resolve) => (this.wake = resolve));
      }
    } finally {
      this.isLeft = true;
    }
  }
}

describe('what arrives in batches', () => {
  const isWanted = ({ type }: RecordedEvent) => type === 'Wanted';
  const open = (after?: string) => {
    const line = new Line();
    return { line, batches: inBatches(line, { isOfInterest: isWanted, after, restMs: 10 }) };
  };
  const next = async (batches: AsyncGenerator<Batch>) => {
    const taken = await batches.next();
    return taken.done === true ? undefined : [taken.value.events.length, taken.value.to];
  };

  it('knows the log by what was passed over, too', async () => {
    const { line, batches } = open();
    line.push(CAUGHT_UP, { kind: 'passed', position: '7', eventId: 'seventh' });
    const taken = await batches.next();
    expect(taken.value).toEqual({ events: [], to: '7', seen: { position: '7', eventId: 'seventh' } });
    line.stop('end');
    expect(await next(batches)).toBeUndefined();
  });

  it('is one event as soon as it is there, once the source has caught up', async () => {
    const { line, batches } = open();
    let taken: unknown;
    void next(batches).then((batch) => (taken = batch));
    line.push(CAUGHT_UP, event(1));
    // By turns of the event loop, not by the clock: no timer has fired.
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    expect(taken).toEqual([1, '1']);
  });

  it('is what came while it rested, while more comes all the time', async () => {
    const line = new Line();
    const rests: (() => void)[] = [];
    const rest = () => new Promise<void>((resolve) => void rests.push(resolve));
    const wake = async () => {
      while (rests.length === 0) await new Promise(setImmediate);
      return rests.pop()!;
    };
    const batches = inBatches(line, { isOfInterest: isWanted, restMs: 3_600_000, rest });
    line.push(CAUGHT_UP, event(1));
    const first = next(batches);
    (await wake())();
    expect(await first).toEqual([1, '1']);
    line.push(event(2));
    const second = next(batches);
    const goOn = await wake();
    line.push(event(3));
    await new Promise(setImmediate);
    goOn();
    expect(await second).toEqual([2, '3']);
  });

  it('is full batches of a backlog, and what is left when the source has caught up', async () => {
    const { line, batches } = open();
    line.push(...events(1, 4_100), CAUGHT_UP);
    expect(await next(batches)).toEqual([2_000, '2000']);
    expect(await next(batches)).toEqual([2_000, '4000']);
    expect(await next(batches)).toEqual([100, '4100']);
  });

  it('is fewer events when they are large', async () => {
    const { line, batches } = open();
    const rows = [{ text: '绩'.repeat(1_000_000) }];
    line.push(...Array.from({ length: 10 }, (_, n) => event(n + 1, 'Wanted', { rows })), CAUGHT_UP);
    expect(await next(batches)).toEqual([4, '4']);
    expect(await next(batches)).toEqual([4, '8']);
    expect(await next(batches)).toEqual([2, '10']);
  });

  it('is what there is of a backlog that comes slowly', async () => {
    const { line, batches } = open();
    line.push(event(1));
    expect(await next(batches)).toEqual([1, '1']);
  });

  it('passes what is of no interest and moves over it', async () => {
    const { line, batches } = open();
    line.push(...events(1, 5_000, 'Other'), event(5_001), { kind: 'checkpoint', position: '5007' }, CAUGHT_UP);
    expect(await next(batches)).toEqual([1, '5007']);
  });

  it('leaves out what comes again, and what was there before', async () => {
    const { line, batches } = open('2');
    line.push(event(1), event(2), event(3), event(3), event(2), event(4), CAUGHT_UP);
    expect(await next(batches)).toEqual([2, '4']);
  });

  it('is all that came before the source ended or failed', async () => {
    for (const end of ['end' as const, new Error('broken')]) {
      const { line, batches } = open();
      line.push(event(1), event(2));
      line.stop(end);
      expect(await next(batches)).toEqual([2, '2']);
      const last = batches.next();
      await (end === 'end' ? expect(last).resolves.toMatchObject({ done: true }) : expect(last).rejects.toBe(end));
    }
  });

  it('ends its source when nobody takes more', async () => {
    const { line, batches } = open();
    line.push(...events(1, 9_000));
    await batches.next();
    await batches.return(undefined);
    while (!line.isLeft) await new Promise(setImmediate);
  });
});
