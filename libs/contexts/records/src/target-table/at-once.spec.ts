import { describe, expect, it } from '@jest/globals';
import { AtOnce } from './at-once.query.js';

describe('so many at once', () => {
  it('are at work, the others wait in the order of asking, and a failure gives its place free', async () => {
    const places = new AtOnce(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const works = [0, 1, 2, 3].map((n) =>
      places.run(async () => {
        begun.push(n);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (n === 0) throw new Error('the first one fails');
        return n;
      }),
    );
    const settled = Promise.allSettled(works);
    expect(begun).toEqual([0, 1]);
    ends[0]?.();
    await expect(works[0]).rejects.toThrow('the first one fails');
    expect(begun).toEqual([0, 1, 2]);
    ends[2]?.();
    await works[2];
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[1]?.();
    ends[3]?.();
    await settled;
    expect(await Promise.all(works.slice(1))).toEqual([1, 2, 3]);
  });
});
