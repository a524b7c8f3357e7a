import { expect, it } from '@jest/globals';
import { LastWords } from './last-words.js';

it('quotes what was said in the last two seconds, and nothing that is older', () => {
  let now = 0;
  const words = new LastWords(() => now);
  words.hear('a warning of the morning');
  now = 60_000;
  expect(words.after('SIGKILL')).toBe('SIGKILL，退出前没有输出 it said nothing before it ended');
  for (const line of ['one', 'two']) words.hear(line);
  now += 2_000;
  expect(words.after('exit 1')).toBe('exit 1: one: two');
});

it('quotes the last five lines of many', () => {
  const words = new LastWords(() => 0);
  for (let line = 1; line <= 9; line += 1) words.hear(String(line));
  expect(words.after('exit 1')).toBe('exit 1: 5: 6: 7: 8: 9');
});
