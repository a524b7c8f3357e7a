import { beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENT, documentOfRoutes, isAs, printed, TYPES, typesOf } from './openapi-files.js';

describe('the committed OpenAPI document', () => {
  let document: string;
  beforeAll(async () => {
    document = printed(await documentOfRoutes());
  });

  it('is what the routes say, and the types of the client are made from it', async () => {
    expect(isAs(DOCUMENT, document)).toBe('current');
    expect(isAs(TYPES, await typesOf(document))).toBe('current');
  });

  it('is printed the same in whatever order the routes are written', () => {
    const one = { paths: { b: { required: ['y', 'x'], tags: ['b', 'a'] }, a: [{ d: 1, c: 2 }] }, info: {} };
    const other = { info: {}, paths: { a: [{ c: 2, d: 1 }], b: { tags: ['b', 'a'], required: ['x', 'y'] } } };
    expect(printed(one)).toBe(printed(other));
    expect(printed(one)).not.toBe(printed({ ...one, info: { title: 'x' } }));
  });
});
