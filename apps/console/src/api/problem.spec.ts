import { describe, expect, it } from '@jest/globals';
import { isRefusal } from './problem.js';

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
