import { expect, it } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

it('gives one answer to all who ask while it may be kept, and asks anew then, and after a clearing or a failure', async () => {
  let now = 0;
  let asked = 0;
  const kept = new KeptAnswers<number>(3000, () => now);
  const ask = (key = 'a') => kept.of(key, () => Promise.resolve((asked += 1)));
  expect(await Promise.all([ask(), ask(), ask('b')])).toEqual([1, 1, 2]);
  now = 2999;
  expect(await ask()).toBe(1);
  now = 3000;
  expect(await ask()).toBe(3);
  kept.clear();
  expect(await ask()).toBe(4);
  await expect(kept.of('c', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await ask('c')).toBe(5);
});

it('keeps what was asked before a clearing from who asks after it, though it answers later', async () => {
  const kept = new KeptAnswers<string>(3000, () => 0);
  let answer: (old: string) => void = () => undefined;
  const before = kept.of('a', () => new Promise((resolve) => (answer = resolve)));
  kept.clear();
  const after = kept.of('a', () => Promise.resolve('new'));
  answer('old');
  expect([await before, await after, await kept.of('a', () => Promise.resolve('newer'))]).toEqual([
    'old',
    'new',
    'new',
  ]);
});
