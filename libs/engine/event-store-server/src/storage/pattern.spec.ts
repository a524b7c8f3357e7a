import { describe, expect, it } from '@jest/globals';
import { Pattern } from './pattern.js';
import { withinTime } from './within-time.js';

const search = async (source: string, ...texts: string[]) => [...(await new Pattern(source).matching(new Set(texts)))];

/** Of a and b: a search that has 200 characters in view hardly ever sees the same twice. */
const irregular = (length: number): string =>
  Array.from({ length }, (_, n) => (Math.imul(n, n * n) & 0x8000 ? 'a' : 'b')).join('');

describe('a regular expression of a filter', () => {
  it.each([
    ['^[^\\$].*', ['a', '$b', 'c$'], ['a', 'c$']],
    ['^(?!\\$).*', ['a', '$b', 'c$'], ['a', 'c$']],
    ['b', ['abc', 'a'], ['abc']],
    ['^(target|unit)-\\d+$', ['target-1', 'unit-22', 'unit-x', 'my-unit-1'], ['target-1', 'unit-22']],
    ['(a)-\\1$', ['a-a', 'a-b'], ['a-a']],
    ['(?<=unit-)7', ['unit-7', 'target-7'], ['unit-7']],
    ['(?i)ABC', ['xabc', 'ab'], ['xabc']],
    ['(?i)^(?!\\$)ABC', ['abc', '$abc'], ['abc']],
    ['(?<year>\\d{4})', ['y2026', 'y26'], ['y2026']],
    ['^[]a]+$', [']a', 'b'], [']a']],
    ['^[^]a]+$', ['b', ']'], ['b']],
    ['^[\\w-]+$', ['预算-1', 'a b'], ['预算-1']],
    ['^[[:a]+$', ['[:a', 'b'], ['[:a']],
    ['\\b目标\\b', ['甲 目标 乙', '甲目标乙'], ['甲 目标 乙']],
    ['^\\u9884\\x61\\-\\_$', ['预a-_', '预a'], ['预a-_']],
    ['^\\d+$', ['١٢', '12', 'x'], ['١٢', '12']],
    ['^a.b$', ['a\rb', 'a\nb'], ['a\rb']],
    ['(?!x)^a.b$', ['a\rb', 'a\nb'], ['a\rb']],
    ['\\Aa\\z', ['a', 'ba', 'a\n'], ['a']],
    ['a\\Z', ['a', 'ba', 'a\n', 'ab'], ['a', 'ba', 'a\n']],
    ['(?!$)^[\\W]$', ['-', 'a'], new Error('\\W here')],
    ['[a-z-[aeiou]]', ['a'], new Error('subtraction')],
    ['(', ['a'], new Error('不认识的正则表达式 "("')],
    ['(?>a)', ['a'], new Error('cannot be understood')],
    ['x'.repeat(2_001), ['x'], new Error('2000')],
  ])('%s is found as .NET finds it', async (source, texts, expected) => {
    const found = search(source, ...texts);
    if (expected instanceof Error) await expect(found).rejects.toThrow(expected.message);
    else expect(await found).toEqual(expected);
  });

  it('needs linear time where backtracking would need for ever', async () => {
    const long = 'a'.repeat(2_000);
    expect(await search('(a+)+$', `${long}!`, long)).toEqual([long]);
  });

  it.each([
    ['looks ahead', '^(?!\\$)(a+)+$', `${'a'.repeat(5_000)}!`],
    ['is slow for a text', 'a[ab]{200}[cd]', irregular(1_000_000)],
    ['refers back', '^(\\w+\\s?)*\\1$', `${'ab '.repeat(5_000)}!`],
  ])('is stopped when it %s, and never holds the event loop', async (_how, source, text) => {
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 1);
    // Not stopped, it would not be done in this test's time.
    await expect(search(source, text).then(({ length }) => length)).rejects.toThrow('takes too long');
    clearInterval(beat);
    expect(turns).toBeGreaterThan(0);
  });

  it('gives every text its answer when all of them together need more than one slice', async () => {
    const pattern = new Pattern('^(?:a?){20}a{20}$');
    const texts = Array.from({ length: 3_000 }, (_, n) => 'a'.repeat(20 + (n % 20)) + (n % 2 ? '' : `-${n}`));
    const found = await pattern.matching(new Set(texts));
    expect(found).toEqual(new Set(texts.filter((text) => !text.includes('-'))));
  });

  it('answers again from memory', async () => {
    const pattern = new Pattern('^a');
    const texts = new Set(['a', 'b']);
    expect(await pattern.matching(texts)).toEqual(await pattern.matching(texts));
  });
});

describe('work within a time', () => {
  it('is broken off in the middle of a regular expression of V8', () => {
    // Not broken off, it would not be done in this year.
    expect(withinTime(20, () => /^(a+)+$/.test(`${'a'.repeat(5_000)}!`))).toBe(false);
  });

  it('tells what failed in it', () => {
    expect(() =>
      withinTime(1_000, () => {
        throw new RangeError('too large');
      }),
    ).toThrow('too large');
  });
});
