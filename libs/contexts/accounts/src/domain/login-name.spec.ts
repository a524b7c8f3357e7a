import { describe, expect, it } from '@jest/globals';
import { loginName, normalisedLogin } from './login-name.js';

describe('a login name', () => {
  it.each([
    ['WangXM', 'wangxm'],
    ['ｗａｎｇ．ｘｍ', 'wang.xm'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ﬁnance', 'finance'],
    ['王小明', '王小明'],
  ])('%s is found as %s', (typed, kept) => expect(normalisedLogin(typed)).toBe(kept));

  it.each(['', 'wang xm', '@wang', 'wang\u0000', 'wang\u200b', '-x', 'x'.repeat(101)])('%j is none', (typed) =>
    expect(loginName.safeParse(typed).success).toBe(false),
  );
});
