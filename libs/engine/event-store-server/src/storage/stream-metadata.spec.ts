import { describe, expect, it } from '@jest/globals';
import { TOMBSTONE } from './recorded.js';
import {
  firstVisible,
  isSoftDeleted,
  parseStreamMetadata,
  SOFT_DELETED_METADATA,
  withTruncateBefore,
} from './stream-metadata.js';

const parse = (json: string) => parseStreamMetadata(Buffer.from(json));
const truncated = (json: string, before: bigint) => withTruncateBefore(Buffer.from(json), before)?.toString();

describe('stream metadata', () => {
  it('is read to the last digit', () => {
    const json = `{"$maxCount":5,"$maxAge":3600,"$tb":9223372036854775806,"$cacheControl":60,"owner":{"$tb":"x"}}`;
    expect(parse(json)).toEqual({
      maxCount: 5n,
      maxAgeSeconds: 3600n,
      truncateBefore: 9223372036854775806n,
      cacheControlSeconds: 60n,
    });
    expect(isSoftDeleted(parse(json))).toBe(false);
    expect(isSoftDeleted(parseStreamMetadata(SOFT_DELETED_METADATA))).toBe(true);
  });

  it('holds the lists of rights, one role or several', () => {
    const json = `{"$acl":{"$r":["a","b"],"$w":"$admins","$d":[],"$mr":"s","$mw":"n1"}}`;
    const acl = { read: ['a', 'b'], write: ['$admins'], delete: [], metaRead: ['s'], metaWrite: ['n1'] };
    expect(parse(json)).toEqual({ acl });
  });

  it('leaves out what limits nothing', () => {
    expect(parse('{"$maxCount":0,"$maxAge":-1,"$tb":-1,"$cacheControl":0}')).toEqual({});
    expect(parse('{"$tb":0}')).toEqual({ truncateBefore: 0n });
  });

  it.each([
    '',
    'no json',
    'null',
    '[1]',
    '{"$maxCount":2,',
    '{"$maxCount":2,"$maxAge":1.5}',
    '{"$maxCount":2,"$tb":1e3}',
    '{"$maxCount":2,"$tb":9223372036854775808}',
    '{"$maxCount":2,"$maxAge":922337203686}',
    '{"$maxCount":"2"}',
    '{"$maxCount":2,"$tb":null}',
    '{"$maxCount":2,"$tmp":1}',
    '{"$maxCount":2,"$acl":null}',
    '{"$maxCount":2,"$acl":{"$r":1}}',
    '{"$maxCount":2,"$acl":{"$r":["a",null]}}',
    '{"$maxCount":2,"$acl":{"$x":"a"}}',
  ])('says nothing at all when a part of it is malformed: %s', (json) => {
    expect(parse(json)).toEqual({});
  });

  it('goes by the last of two fields of one name, and by the name however it is written', () => {
    expect(parse('{"$maxCount":1,"$maxCount":2}')).toEqual({ maxCount: 2n });
    expect(parse('{"\\u0024maxCount":3}')).toEqual({ maxCount: 3n });
  });

  it('keeps everything else when its $tb changes', () => {
    const json = `{ "a\\"b": "n\\\\1 \\"s", "$tb": ${TOMBSTONE}, "9": [1.50, -0, 12345678901234567890, null], "__proto__": {"s": true} }`;
    const expected = `{"a\\"b":"n\\\\1 \\"s","$tb":7,"9":[1.50,-0,12345678901234567890,null],"__proto__":{"s":true}}`;
    expect(truncated(json, 7n)).toBe(expected);
    expect(truncated('{"$maxCount":3}', 0n)).toBe('{"$maxCount":3,"$tb":0}');
    expect(truncated('{}', 2n)).toBe('{"$tb":2}');
    expect(truncated('[]', 2n)).toBeUndefined();
    expect(truncated('{', 2n)).toBeUndefined();
  });

  it('shows a stream from where both limits leave it', () => {
    const first = (last: bigint, json: string) => firstVisible({ last, metadata: parse(json) });
    expect(first(9n, '{}')).toBe(0n);
    expect(first(9n, '{"$tb":4}')).toBe(4n);
    expect(first(9n, '{"$maxCount":3}')).toBe(7n);
    expect(first(9n, '{"$maxCount":3,"$tb":4}')).toBe(7n);
    expect(first(9n, '{"$maxCount":3,"$tb":8}')).toBe(8n);
    expect(first(1n, '{"$maxCount":3}')).toBe(0n);
    expect(first(-1n, '{"$maxCount":3}')).toBe(0n);
  });
});
