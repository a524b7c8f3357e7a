import { describe, expect, it } from '@jest/globals';
import { withoutContent } from './without-content.js';

describe('what an operator is told of an error', () => {
  it.each([
    ['invalid input syntax for type integer: "张三 13800000000"', 'invalid input syntax for type integer: "…"'],
    [
      'duplicate key value violates unique constraint "notes_pkey"',
      'duplicate key value violates unique constraint "notes_pkey"',
    ],
    ['项目“王五慰问金”没有单位', '项目“…”没有单位'],
    ['「甲」与「乙」不同', '「…」与「…」不同'],
    ["Cannot read properties of undefined (reading 'name')", "Cannot read properties of undefined (reading '…')"],
    ['the event store does not answer', 'the event store does not answer'],
  ])('keeps the fault and leaves out what was written: %s', (text, told) => expect(withoutContent(text)).toBe(told));

  it('is cut', () => expect(withoutContent('x'.repeat(600))).toHaveLength(501));
});
