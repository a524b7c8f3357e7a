import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineCatalogue, type Decider, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { fold, nothingYet } from './past.js';
import { emptyTip, seal } from './record.js';
import { command } from './tally-for-spec.js';
import { asCurrent, understood } from './upcasting.js';

type Weighed = DomainEvent<'Weighed', { grams: number; scale: string }>;

const first = defineCatalogue({ Weighed: { schema: 1, data: z.strictObject({ kilos: z.number() }) } });
const third = defineCatalogue({
  Weighed: {
    schema: 3,
    data: z.strictObject({ grams: z.number(), scale: z.string() }),
    upcasters: {
      1: (data) => ({ grams: z.object({ kilos: z.number() }).parse(data).kilos * 1000 }),
      2: (data, { actor }) => ({
        ...z.object({ grams: z.number() }).parse(data),
        scale: 'system' in actor ? 'unknown' : `of ${actor.personId}`,
      }),
    },
  },
});
const heaviest: Decider<number, Weighed> = {
  initialState: 0,
  evolve: (state, { data }) => Math.max(state, data.grams),
  catalogue: third,
};

/** As the store would give it back. */
const written = (data: Record<string, unknown>, catalogue: typeof first | typeof third): RecordedEvent => {
  const [sealed] = seal(emptyTip('scale-1'), [{ type: 'Weighed', data }], command('weigh'), catalogue);
  return { ...sealed!, eventId: sealed!.id, stream: 'scale-1', revision: 0, position: '1' };
};
async function* of(...events: RecordedEvent[]): AsyncGenerator<RecordedEvent> {
  yield* await Promise.resolve(events);
}

describe('an event written in an older schema', () => {
  it('is brought to the current one step by step, by its metadata too, and stays as it is stored', () => {
    const old = written({ kilos: 2 }, first);
    const before = structuredClone(old);
    expect(understood(old, third).data).toEqual({ grams: 2000, scale: 'of p-1' });
    expect(asCurrent(old, third)).toEqual({ ...old, data: { grams: 2000, scale: 'of p-1' } });
    expect(old).toEqual(before);
  });

  it('is folded by deciders of today, its hash being that of what was written', async () => {
    const from = nothingYet('scale-1', 0);
    const { state, tip } = await fold(of(written({ kilos: 2 }, first)), { decider: heaviest, from });
    expect(state).toBe(2000);
    expect(tip.hash).toBe(written({ kilos: 2 }, first).metadata.hash);
    const tampered = { ...written({ kilos: 2 }, first), data: { kilos: 3 } };
    await expect(fold(of(tampered), { decider: heaviest, from })).rejects.toThrow('hash chain breaks');
  });

  it('is as it is where it was written in the current one', () => {
    const event = written({ grams: 5, scale: 'a' }, third);
    expect(asCurrent(event, third)).toBe(event);
  });

  it('is refused where it comes out in no form that the catalogue knows', () => {
    const wrong = {
      Weighed: { ...third.Weighed, upcasters: { ...third.Weighed.upcasters, 2: () => ({ grams: '5' }) } },
    };
    expect(() => understood(written({ kilos: 2 }, first), wrong)).toThrow(
      'not what its catalogue says: Weighed schema 1',
    );
  });

  it('is refused by a program that is older than it, and by a catalogue with a gap', () => {
    const newer = written({ grams: 5, scale: 'a' }, third);
    expect(() => asCurrent(newer, first)).toThrow('upgrade it: Weighed schema 3 (scale-1@0)');
    expect(() => asCurrent(newer, {})).toThrow('upgrade it');
    const gap = { Weighed: { schema: 2, data: z.unknown() } };
    expect(() => asCurrent(written({ kilos: 2 }, first), gap)).toThrow('no upcaster from schema 1');
  });
});
