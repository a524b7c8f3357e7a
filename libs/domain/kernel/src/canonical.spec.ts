import { describe, expect, it } from '@jest/globals';
import { property, assert, jsonValue } from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalOf } from './canonical.js';

describe('the canonical form', () => {
  it('is what the library of RFC 8785 writes, of every JSON value', () => {
    assert(
      property(jsonValue(), (value) => canonicalOf(value) === canonicalize(value)),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ b: 1, a: { d: [{ f: 1, e: 2 }], c: null } }],
    [{ 10: 'a', 9: 'b', x: 'c' }],
    [[{ 2: 1, 1: { 1: 1, 0: 0 } }]],
    [JSON.parse('{"b":1,"__proto__":{"a":2}}') as unknown],
    [{ left: undefined, out: [undefined, 1] }],
    [{ at: new Date(0) }],
    [{ '€': 1, '\r': 2, דּ: 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }],
    ['\ud800'],
    [-0],
  ])('is the library’s of %j', (value) => expect(canonicalOf(value)).toBe(canonicalize(value)));

  it('is none of what is no JSON', () => {
    for (const value of [NaN, { a: [Infinity] }]) expect(() => canonicalOf(value)).toThrow('Non-finite');
  });
});
