import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { fold, nothingYet } from './past.js';
import { emptyTip, seal } from './record.js';
import { command } from './tally-for-spec.js';

type Said = DomainEvent<'Said', { readonly text: string }>;
const saying: Decider<number, Said> = {
  initialState: 0,
  evolve: (count) => count + 1,
  catalogue: { Said: { schema: 1, data: z.object({ text: z.string() }) } },
};
const text = 'x'.repeat(50_000);
const events = seal(
  emptyTip('tally-1'),
  Array.from({ length: 40 }, (): Said => ({ type: 'Said', data: { text } })),
  command('said'),
  saying.catalogue,
).map(({ id: eventId, type, data, metadata }, revision): RecordedEvent => ({
  ...{ stream: 'tally-1', revision, position: String(revision), eventId, type, data, metadata },
}));

async function* ready() {
  yield* events;
  await Promise.resolve();
}

describe('folding a long stream that lies ready', () => {
  it('lets others have their turn in between', async () => {
    let turns = 0;
    let isOver = false;
    const other = () => {
      turns += 1;
      if (!isOver) setImmediate(other);
    };
    setImmediate(other);
    const { state } = await fold(ready(), { decider: saying, from: nothingYet('tally-1', saying.initialState) });
    isOver = true;
    expect(state).toBe(40);
    expect(turns).toBeGreaterThanOrEqual(7);
  });
});
