import { describe, expect, it } from '@jest/globals';
import { interleave } from './rounds.js';

describe('the rounds of a measure', () => {
  const run = async (options: { rounds: number; isCold?: true }, stop = new AbortController()) => {
    const order: string[] = [];
    const contender = (name: string) => (isWarmUp: boolean) => {
      order.push(isWarmUp ? name.toLowerCase() : name);
      return Promise.resolve({ turn: order.length });
    };
    const say = (what: string) => {
      if (what === 'B 1/2') stop.abort(new Error('enough'));
    };
    const contenders = { A: contender('A'), B: contender('B') };
    const samples = interleave(contenders, { ...options, stop: stop.signal, say });
    return { order, samples: await samples.catch((error: unknown) => String(error)) };
  };

  it('warm everyone up, then take turns in alternating order, and keep only what was measured', async () => {
    expect(await run({ rounds: 3 })).toEqual({
      order: ['a', 'b', 'B', 'A', 'A', 'B', 'B', 'A'],
      samples: { A: [{ turn: 4 }, { turn: 5 }, { turn: 8 }], B: [{ turn: 3 }, { turn: 6 }, { turn: 7 }] },
    });
  });

  it('begin at once where warming up would be all of it', async () => {
    expect((await run({ rounds: 1, isCold: true })).order).toEqual(['A', 'B']);
  });

  it('end when they are stopped', async () => {
    const { order, samples } = await run({ rounds: 2 });
    expect([order, samples]).toEqual([['a', 'b', 'B'], 'Error: enough']);
  });
});
