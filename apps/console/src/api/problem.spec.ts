import { describe, expect, it } from '@jest/globals';
import { isRefusal, sentencesOf } from './problem.js';

const answered = (status: number) => ({ status, code: 'some-code', sentences: { zh: '不行。', en: 'No.' } });

describe('what was not answered', () => {
  it.each([400, 401, 403, 404, 422])('is not asked again where it was refused: %i', (status) =>
    expect(isRefusal(answered(status))).toBe(true),
  );

  it.each([429, 500, 503])('is asked again where the server cannot just now: %i', (status) =>
    expect(isRefusal(answered(status))).toBe(false),
  );

  it('is asked again where nobody answered, or something between', () =>
    expect([new TypeError('Failed to fetch'), undefined, '<html>'].map(isRefusal)).toEqual([false, false, false]));
});

const refused = {
  code: 'invalid-request',
  sentences: { zh: '请求有误。', en: 'The request is wrong.' },
  errors: [
    { path: 'content.name', zh: '名称不能为空。', en: 'The name must not be empty.' },
    { path: 'content.indicators.2.weight', zh: '第 3 行的权重应是数。', en: 'Weight in row 3 must be a number.' },
  ],
};

describe('what a refusal says to who typed', () => {
  it('is each fault as it reads, never its path in the request', () => {
    expect(sentencesOf(refused, 'zh')).toEqual(['名称不能为空。', '第 3 行的权重应是数。']);
    expect(sentencesOf(refused, 'en')).toEqual(['The name must not be empty.', 'Weight in row 3 must be a number.']);
  });

  it('is its own sentence where no fault is named', () => {
    expect(sentencesOf({ ...refused, errors: [] }, 'zh')).toEqual(['请求有误。']);
  });
});
