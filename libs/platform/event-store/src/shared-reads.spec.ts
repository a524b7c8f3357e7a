import { describe, expect, it } from '@jest/globals';
import { SharedReads } from './shared-reads.js';

describe('shared reads', () => {
  const turn = () => new Promise(setImmediate);

  /** Reads that end when they are told to, each with its number. */
  function store() {
    const begun: ((answer?: Error) => void)[] = [];
    const read = () => {
      const number = begun.length + 1;
      return new Promise<number>((resolve, reject) => begun.push((error) => (error ? reject(error) : resolve(number))));
    };
    return { begun, read };
  }

  it('are one for all who ask before it begins, and another for all who ask while it is under way', async () => {
    const { begun, read } = store();
    const shared = new SharedReads();
    const first = [shared.of('a', read), shared.of('a', read)];
    await turn();
    const next = [shared.of('a', read), shared.of('a', read), shared.of('a', read)];
    await turn();
    expect(begun).toHaveLength(1);
    begun[0]?.();
    expect(await Promise.all(first)).toEqual([1, 1]);
    await turn();
    begun[1]?.();
    expect(await Promise.all(next)).toEqual([2, 2, 2]);
    await turn();
    const later = shared.of('a', read);
    await turn();
    begun[2]?.();
    expect(await later).toBe(3);
  });

  it('of one thing wait for none of another', async () => {
    const { begun, read } = store();
    const shared = new SharedReads();
    const both = [shared.of('a', read), shared.of('b', read)];
    await turn();
    expect(begun).toHaveLength(2);
    for (const end of begun) end();
    expect(await Promise.all(both)).toEqual([1, 2]);
  });

  it('fail for who shared them alone', async () => {
    const { begun, read } = store();
    const shared = new SharedReads();
    const failing = shared.of('a', read);
    await turn();
    const next = shared.of('a', read);
    begun[0]?.(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    await turn();
    begun[1]?.();
    expect(await next).toBe(2);
  });
});
