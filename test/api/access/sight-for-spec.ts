import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Person } from '#domain/kernel';
import { type ApiUnderTest } from '../api-under-test.js';
import { type Asker } from './askers.js';

const page = z.object({ items: z.array(z.looseObject({})), next: z.string().optional() });

/** A list, what names one of its items, and the routes that show that one: each in the list is shown, and no other. */
const lists = [
  { list: 'targets?', id: 'targetId', shown: ['targets/', 'targets//history', 'targets//record'] },
  { list: 'assessments?', id: 'targetId', shown: ['assessments/'] },
  { list: 'scores?', id: 'targetId', shown: ['scores/'] },
  { list: 'intakes?', id: 'intakeId', shown: ['intakes/', 'intakes//rows', 'intakes//findings'] },
  { list: 'people?', id: 'personId', shown: ['people/'] },
] as const;

async function idsOf(api: ApiUnderTest, who: Person, list: string, id: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const { items, next } = page.parse((await api.ask(who, `GET /${list}${after}`)).body);
    ids.push(...items.map((item) => String(item[id])));
    if (next === undefined) return ids.sort();
    after = `&after=${next}`;
  }
}

const summary = z.object({ count: z.int() });
const tree = z.object({ items: z.array(z.object({ parent: z.string().optional(), count: z.int() })) });

/** How many are counted, stand in the tree and are exported; and how many are listed, as often. */
async function countedAnd(api: ApiUnderTest, who: Person, by: string): Promise<[string[], string[]]> {
  const ask = async (route: string) => (await api.ask(who, `GET /${route}${by}`)).body;
  const listed = String((await idsOf(api, who, `targets?limit=200&${by}`, 'targetId')).length);
  const { count } = summary.parse(await ask('target-summary?'));
  const roots = tree.parse(await ask('target-units?')).items.filter(({ parent }) => parent === undefined);
  const lines = String(await ask('target-export?format=csv&'))
    .trim()
    .split('\r\n');
  const inTree = roots.reduce((all, each) => all + each.count, 0);
  return [[count, inTree, lines.length - 2].map(String), [listed, listed, listed]];
}

/** For every person: what is listed, by pages or at once, searched, exported as a table and shown is the same. */
export function seenByEverybody(running: () => ApiUnderTest, askers: readonly Asker[]): void {
  const all = { personId: 'p-all', unit: '301', roles: ['auditor@*'] };

  it('lists, pages, searches, exports and shows the same to each person', async () => {
    const api = running();
    const faults: string[] = [];
    const same = (what: string, one: readonly string[], other: readonly string[]) => {
      if (one.join() !== other.join()) faults.push(`${what}: ${one.join()} is not ${other.join()}`);
    };
    for (const { list, id, shown } of lists) {
      const there = await idsOf(api, all, `${list}limit=200`, id);
      expect(there.length).toBeGreaterThan(0);
      for (const { named, person } of askers) {
        const listed = await idsOf(api, person, `${list}limit=200`, id);
        same(`${named}, ${list} by pages`, await idsOf(api, person, `${list}limit=3`, id), listed);
        for (const route of shown) {
          const answers = await Promise.all(
            there.map(async (each) => {
              const path = route.includes('//') ? route.replace('//', `/${each}/`) : `${route}${each}`;
              return (await api.ask(person, `GET /${path}`)).status === 200 ? [each] : [];
            }),
          );
          same(`${named}, ${route}`, answers.flat(), listed);
        }
      }
    }
    for (const { named, person } of askers) {
      const listed = await idsOf(api, person, 'targets?limit=200', 'targetId');
      const found = ['307', '405'].map((unit) => idsOf(api, person, `targets?limit=200&unit=${unit}`, 'targetId'));
      same(`${named}, searched by unit`, (await Promise.all(found)).flat().sort(), listed);
      const tables = ['307', '405'].map((unit) =>
        idsOf(api, person, `target-table?fiscalYear=2025&unit=${unit}`, 'targetId'),
      );
      same(`${named}, as a table`, (await Promise.all(tables)).flat().sort(), listed);
      for (const by of ['', 'unit=307', 'status=draft&fiscalYear=2025'])
        same(`${named}, counted by ${by}`, ...(await countedAnd(api, person, by)));
    }
    expect(faults).toEqual([]);
  }, 120_000);
}
