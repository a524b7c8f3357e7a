import { describe, expect, it } from '@jest/globals';
import { keysOf, TooManyParts } from './body-size.js';
import { repeatedKey } from './repeated-key.js';

const found = (json: string) => repeatedKey(json, JSON.parse(json), keysOf(json));

describe('a key that stands twice in one object', () => {
  it.each([
    ['at the top', '{"a":1,"b":2,"a":1}', 'a'],
    ['deep within', '[{"a":{"b":[{"c":1},{"c":{},"d":[],"c":2}]}}]', 'c'],
    ['behind another object', '{"a":{"b":{"a":1}},"a":1}', 'a'],
    ['written otherwise', String.raw`{"a":1,"\u0061":2}`, 'a'],
    ['with quotes and backslashes in it', String.raw`{"\"\\":1,"x":"\\\":","\"\\":2}`, '"\\'],
    ['with blanks', '{ "a" \n:\t1 ,\r "a" : 2 }', 'a'],
    ['empty', '{"":1,"":2}', ''],
    ['that reads like a number', '{"1":1,"1":2}', '1'],
    ['that every object inherits', '{"toString":1,"toString":2}', 'toString'],
  ])('%s is named', (_, json, key) => {
    expect(found(json)).toBe(key);
  });

  it.each([
    ['the same in two objects', '[{"a":1},{"a":2}]'],
    ['the same within and around', '{"a":{"a":{"a":[{"a":1}]}},"b":{"a":1}}'],
    ['texts that look like keys', String.raw`{"a":"\"a\":1,","b":["a","a",":"],"c":"{\"a\":1,\"a\":2}"}`],
    ['keys that differ', String.raw`{"a":1,"A":2,"\u00e1":3,"a\u0301":4}`],
    ['no object', '["a",1,null,true,"a"]'],
    ['a text alone', '"a:b"'],
    ['null', 'null'],
  ])('is none of %s', (_, json) => {
    expect(found(json)).toBeUndefined();
  });

  it('is found in the deepest body that may be sent', () => {
    const deep = (inner: string) => `${'{"a":'.repeat(99)}${inner}${'}'.repeat(99)}`;
    expect(found(deep('1'))).toBeUndefined();
    expect(found(deep('{"b":1,"b":1}'))).toBe('b');
  });
});

describe('the parts of a body', () => {
  const keyed = (count: number) => `{${Array.from({ length: count }, (_, n) => `"${n}":1`).join(',')}}`;

  it.each([
    ['20,001 keys', keyed(20_001)],
    ['101 lists, never closed', '['.repeat(101)],
    ['101 objects', '{"a":'.repeat(101)],
  ])('are too many with %s', (_, json) => {
    expect(() => keysOf(json)).toThrow(TooManyParts);
  });

  it.each([
    ['20,000 keys', keyed(20_000), 20_000],
    ['100 lists', `${'['.repeat(100)}${']'.repeat(100)}`, 0],
    ['many lists side by side', `[${'[],'.repeat(1000)}[]]`, 0],
    ['texts full of signs', JSON.stringify({ a: `${'['.repeat(200)}":\\` }), 1],
    ['a text that does not end', '{"a', 0],
    ['a text that ends in a backslash', String.raw`{"a\"`, 0],
    ['a text that ends in a quote of its own', String.raw`{"a\"`, 0],
  ])('are counted with %s', (_, json, keys) => {
    expect(keysOf(json)).toBe(keys);
  });
});
