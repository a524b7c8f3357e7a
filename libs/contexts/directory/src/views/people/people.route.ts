import { z } from 'zod';
import { unitCode, writtenText } from '#domain/kernel';
import { route, type ListFilter } from '#platform/context';
import { answer, pageQuery, pageSchema } from '#platform/http';
import { ERASED, PersonKeys } from '#platform/personal-data';
import { answerWithNullsOf } from '#platform/read-store/core';
import { personalFields, personIdText } from '../../domain/person.events.js';
import { namedPeople } from './named-people.query.js';
import { GetPerson, listPeople } from './people.query.js';
import { people } from './people.projection.js';
import { PersonRow } from './person.row.js';

/** With what tells who it is, opened when it is answered and never kept in clear. */
const personSchema = answerWithNullsOf(PersonRow)
  .extend({ name: z.string(), telephone: z.string().nullable(), loginName: z.string().nullable() })
  .meta({ id: 'ListedPerson' });

async function inClear(keys: PersonKeys, rows: readonly PersonRow[]): Promise<readonly object[]> {
  const boxes = rows.flatMap(({ personId, ...row }) =>
    personalFields.flatMap((field) => (row[field] === null ? [] : [{ person: personId, field, box: row[field] }])),
  );
  const texts = await keys.open(boxes);
  // By whose it is: a box that stands in two places opens in one of them only.
  const opened = new Map(boxes.map(({ person, field }, at) => [`${field} ${person}`, texts[at] ?? '']));
  return rows.map((row) => {
    const of = (field: (typeof personalFields)[number]) => opened.get(`${field} ${row.personId}`) ?? null;
    const inClear = { name: of('name') ?? ERASED, telephone: of('telephone'), loginName: of('loginName') };
    return Object.assign({}, row, inClear);
  });
}

const about = { tag: '机构和人员 directory', reads: [people], needs: { keys: PersonKeys } } as const;

export const listPeopleRoute = route({
  ...about,
  at: 'GET people',
  action: 'person.read',
  name: 'listPeople',
  summary: '人员列表 List people',
  query: pageQuery.extend({
    unit: unitCode.optional(),
    name: writtenText(100).optional().describe('姓名中的字 Part of the name'),
  }),
  answers: pageSchema(personSchema),
  refuses: [400, 401, 503],
  asks: [listPeople.query],
  handle: async ({ ask, query: { name, ...query }, caller: { actor }, needs: { keys } }) => {
    const page = (asked: ListFilter) => ask(new listPeople.query(asked, actor, 'person.read'));
    const { items, ...next } =
      name === undefined ? await page(query) : await namedPeople({ name, ...query }, page, keys);
    return { items: await inClear(keys, items), ...next };
  },
});

export const getPersonRoute = route({
  ...about,
  at: 'GET people/:personId',
  action: 'person.read',
  name: 'getPerson',
  summary: '一个人员 One person',
  params: { personId: personIdText },
  answers: personSchema,
  refuses: [400, 401, 404, 503],
  asks: [GetPerson],
  handle: async ({ ask, params: { personId }, caller: { actor }, needs: { keys } }) => {
    const row = await ask(new GetPerson(personId, actor));
    const [person] = await inClear(keys, [row]);
    return answer(row, person);
  },
});
