import { describe, expect, it } from '@jest/globals';
import { actions } from '#domain/access';
import { documentOfRoutes } from './openapi-files.js';
import { operationsOf } from './operations.js';

/** Not in the document: the operator's pages. */
const besideTheDocument = ['service.operate'];

describe('every route', () => {
  it('names its action, every action is named by a route, and what is asked of one thing may be not there or not allowed', async () => {
    const operations = operationsOf(await documentOfRoutes());
    const nameless = operations.filter(({ action }) => !actions.some((each) => each === action));
    expect(nameless.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const named = new Set<string>([...besideTheDocument, ...operations.flatMap(({ action }) => action ?? [])]);
    expect(actions.filter((action) => !named.has(action))).toEqual([]);
    const lacking = (status: string, of: typeof operations) =>
      of.filter(({ answers }) => !(status in answers)).map(({ method, path }) => `${method} ${path} without ${status}`);
    expect(
      lacking(
        '404',
        operations.filter(({ path }) => path.includes('{')),
      ),
    ).toEqual([]);
    expect(
      lacking(
        '403',
        operations.filter(({ method }) => method !== 'GET'),
      ),
    ).toEqual([]);
  });
});
