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
    ['「甲」与「乙」不同', '「…」不同'],
    ['Unexpected token x, "{"name": "王小明",x}" is not valid JSON', 'Unexpected token x, "…" is not valid JSON'],
    ['invalid input syntax for type integer: "张"三"', 'invalid input syntax for type integer: "…"'],
    ['Unexpected token in "张三的慰问', 'Unexpected token in "…"'],
    ['invalid input value for type "张三"', 'invalid input value for type "…"'],
    ['[DecimalError] Invalid argument: 王五 五万元', '[DecimalError] Invalid argument: …'],
    ['Cannot convert 王五 to a BigInt', 'Cannot convert … to a BigInt'],
    ['Key (name, unit)=(王五(临), 307) already exists.', 'Key (name, unit)=(…) already exists.'],
    ["the store doesn't answer", "the store doesn't answer"],
    ["Cannot read properties of undefined (reading 'name')", "Cannot read properties of undefined (reading '…')"],
    ['the event store does not answer', 'the event store does not answer'],
  ])('keeps the fault and leaves out what was written: %s', (text, told) => expect(withoutContent(text)).toBe(told));

  it('is cut', () => expect(withoutContent('x'.repeat(600))).toHaveLength(501));
});
