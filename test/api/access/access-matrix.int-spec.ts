import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../api-under-test.js';
import { type Generating, type Schema } from '../json-schema.js';
import { operationsOf, resolver } from '../operations.js';
import { eachRoleOnce, everybody, placesInTurn } from './askers.js';
import { decisionOn, isAsked, missedBy, requestOf, routesAndThings, type Case } from './matrix.js';
import { seenByEverybody } from './sight-for-spec.js';
import { whoMayAndWhy } from './why-for-spec.js';
import { everyThing, type Things } from './things.js';

const isLong = process.env['JIXIAO_TEST_LONG'] === '1';
const AT_ONCE = 8;

let api: ApiUnderTest;
let things: Things;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  things = await everyThing(api);
}, 60_000);
afterAll(() => api.close());

const known: Generating['known'] = {
  ...{ startsOn: ['2026-01-01'], endsOn: ['2026-03-01'], unit: ['307001'], fiscalYear: [2025], code: ['307001'] },
  ...{ deputy: ['p-1'], successor: ['405001'], scope: ['307001'], personId: ['p-2'], loginName: ['p-2'] },
};

/** Of a route every role, and every thing: over the routes every two of route, role, place and thing meet. */
const eachPairOf = (rows: ReturnType<typeof routesAndThings>[number], at: number): Case[] =>
  eachRoleOnce(at).flatMap((asker, index) => {
    const row = rows[(index + Math.floor(at / placesInTurn)) % rows.length];
    return row ? [{ ...row, asker }] : [];
  });

describe('every route, every role, every place and every state', () => {
  it(
    'answers as the table says: 404 to who may not see, 403 to who may not do',
    async () => {
      const of: Generating = { resolve: (ref): Schema => resolver(api.document)(ref), known };
      const routes = routesAndThings(operationsOf(api.document), things);
      const whole = routes.flatMap((rows) =>
        rows.flatMap((row) => everybody.map((asker): Case => ({ ...row, asker }))),
      );
      const cases = isLong ? whole : routes.flatMap(eachPairOf);
      /** One of each route and kind of answer. */
      const faults = new Map<string, string>();
      const ask = async (one: Case): Promise<void> => {
        const decision = decisionOn(one);
        if (!isAsked(one, decision)) return;
        const answer = await api.send(requestOf(one, decision, of));
        const missed = missedBy(one, decision, answer);
        if (missed === undefined) return;
        const { operation, thing, asker } = one;
        const what = `${operation.method} ${operation.path}, ${missed}`;
        faults.set(what, `${asker.named} ${thing.named}: ${answer.status} ${JSON.stringify(answer.body)}`);
      };
      const left = [...cases];
      while (left.length > 0) await Promise.all(left.splice(0, AT_ONCE).map(ask));
      process.stderr.write(`access matrix: ${cases.length} of ${whole.length} cases\n`);
      expect(Object.fromEntries(faults)).toEqual({});
    },
    isLong ? 600_000 : 240_000,
  );

  seenByEverybody(() => api, isLong ? everybody : eachRoleOnce(1).filter((_, at) => at % 2 === 0));
});

whoMayAndWhy(() => ({ api, things }));
