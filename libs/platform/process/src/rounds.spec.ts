import { describe, expect, it } from '@jest/globals';
import { Rounds } from './rounds.js';

/** Longer than a test may take: a round that only comes then fails it. */
const LONG_MS = 600_000;

/** Rounds that wait, each until it is let go. */
function held(isWanted: boolean, pace: { gapMs: number; restMs: number }) {
  const begun: (() => void)[] = [];
  let heard = (): void => undefined;
  const rounds = new Rounds(async () => {
    await new Promise<void>((resolve) => {
      begun.push(resolve);
      heard();
    });
    return isWanted;
  }, pace);
  const nth = async (count: number): Promise<void> => {
    while (begun.length < count) await new Promise<void>((resolve) => (heard = resolve));
  };
  return { rounds, begun, nth };
}

describe('rounds', () => {
  it('come at once when called, one at a time, and once more for all calls in between', async () => {
    const { rounds, begun, nth } = held(false, { gapMs: 0, restMs: LONG_MS });
    rounds.call();
    await nth(1);
    rounds.call();
    rounds.call();
    begun[0]?.();
    await nth(2);
    begun[1]?.();
    await rounds.close();
    expect(begun).toHaveLength(2);
  });

  it('come by themselves while they are wanted', async () => {
    const { rounds, begun, nth } = held(true, { gapMs: LONG_MS, restMs: 1 });
    rounds.call();
    for (const count of [1, 2, 3]) {
      await nth(count);
      begun[count - 1]?.();
    }
    await rounds.close();
  });

  it('come without a gap for whoever has just come, also while one is under way', async () => {
    const { rounds, begun, nth } = held(false, { gapMs: LONG_MS, restMs: LONG_MS });
    rounds.callNow();
    await nth(1);
    rounds.callNow();
    begun[0]?.();
    await nth(2);
    begun[1]?.();
    await rounds.close();
    expect(begun).toHaveLength(2);
  });

  it('keep their distance, however often they are called, and end when closed', async () => {
    const { rounds, begun, nth } = held(false, { gapMs: LONG_MS, restMs: LONG_MS });
    rounds.call();
    await nth(1);
    rounds.call();
    begun[0]?.();
    await rounds.close();
    rounds.call();
    expect(begun).toHaveLength(1);
  });
});
