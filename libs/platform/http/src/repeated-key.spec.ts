import { describe, expect, it } from '@jest/globals';
import { repeatedKey } from './repeated-key.js';

const found = (json: string) => repeatedKey(json, JSON.parse(json));

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

  it('is found in the deepest body that fits', () => {
    const deep = (inner: string) => `${'{"a":'.repeat(150_000)}${inner}${'}'.repeat(150_000)}`;
    expect(found(deep('1'))).toBeUndefined();
    expect(found(deep('{"b":1,"b":1}'))).toBe('b');
  });
});
