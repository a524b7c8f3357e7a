import { describe, expect, it } from '@jest/globals';
import { invisibleIn, keptText, nameKey, operatorOf, withoutUnprintable, writtenText } from './index.js';

const takes = (text: string) => writtenText(20).safeParse(text).success;

describe('written text', () => {
  it('is trimmed, not blank, not too long', () => {
    expect(writtenText(20).parse(' 人才\n工作\t经费 ')).toBe('人才\n工作\t经费');
    for (const text of ['', ' \u3000\n', '字'.repeat(21)]) expect(takes(text)).toBe(false);
  });

  it.each(['\0', '\ud800', '\udc00', '\u0007', '\u001b[31m', '\u0085', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}'])(
    'refuses %j: nobody writes it',
    (hostile) => expect(takes(`人${hostile}才`)).toBe(false),
  );

  it.each(['\u200b', '\u3164', ' \u202e \u200d', '\u00ad\u3000\u2060'])(
    'refuses %j: nothing of it is seen',
    (unseen) => {
      expect(takes(unseen)).toBe(false);
      expect(keptText(20).safeParse(unseen).success).toBe(true);
    },
  );

  it('takes every script, emoji, and what only looks odd', () => {
    for (const text of ['𠮷野家', '\u{1f469}\u200d\u{1f4bb}', 'ᠮᠣᠩᠭᠣᠯ', 'ئۇيغۇر', '‏人'])
      expect(takes(text)).toBe(true);
  });

  it('as events hold it refuses only what no table takes', () => {
    expect(keptText(20).safeParse('a\u0007').success).toBe(true);
    for (const text of ['a\0', 'a\ud800']) expect(keptText(20).safeParse(text).success).toBe(false);
  });

  it('can be freed of what cannot be printed', () => {
    expect(withoutUnprintable('人\u000b才\u0000\n\t一\ufffe')).toBe('人才\n\t一');
  });
});

describe('the key of a name', () => {
  it('does not see white space, width, or characters that nobody sees', () => {
    const hidden = [
      '\u200b',
      '\u200d',
      '\u200f',
      '\u202e',
      '\u2066',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\ufe0f',
      '\u034f',
      '\u3164',
    ];
    for (const char of hidden) expect([char, nameKey(`人才${char}经费A`)]).toEqual([char, '人才经费A']);
    expect(nameKey(' 人才　经费Ａ（一）\n')).toBe('人才经费A(一)');
    expect(nameKey('é\u200b')).toBe(nameKey('e\u200b\u0301'));
  });

  it('is what it always was where nothing is hidden: NFKC, then no white space', () => {
    for (const name of [
      '人才工作经费',
      '信访维稳（一期） 经费',
      'Ⅳ期 №1',
      'e\n\u0301',
      'ｶﾞｽ',
      '\ufeff人才',
      '①２３ ㎡',
    ]) {
      expect(nameKey(name)).toBe(name.normalize('NFKC').replace(/\s/gu, ''));
    }
  });

  it('lists the characters that nobody sees', () => {
    expect(invisibleIn('人\u200b才\u202e\u200b\n经 费')).toEqual(['U+200B', 'U+202E']);
    expect(invisibleIn('人才　经费\t（一）')).toEqual([]);
  });
});

it('knows an operator in every form that tables write', () => {
  expect(['>=', '≧', '不少于', '$\\leq$', '＝', '定性指标', '约'].map(operatorOf)).toEqual([
    ...['≥', '≥', '≥', '≤', '=', '定性', null],
  ]);
});
