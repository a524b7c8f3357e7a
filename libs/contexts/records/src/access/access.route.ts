import { z } from 'zod';
import { day as calendarDay, personIdText as personId } from '#contexts/directory';
import { actions, grantText } from '#domain/access';
import { route } from '#platform/context';
import { WhoMay, WhyMay } from './access.query.js';

const tag = '权限 access';

const asked = {
  // Not as an enumeration: the document would change with every row of the table.
  action: z.string().pipe(z.enum(actions)).describe('操作，见权限表 An action of the access table'),
  about: z
    .string()
    .regex(/^[A-Za-z0-9._*-]{1,100}$/)
    .default('*')
    .describe('对象：编号或单位代码 What it is done to: an id, or the code of a unit'),
  asOf: calendarDay.optional().describe('某日终了时，不写则为今天 As of the end of a day, today where it is left out'),
};

const answer = {
  may: z.boolean().describe('能否 Whether they may'),
  by: z.string().describe('依据：任职、own、everybody，或不能的原因 The grant, own, everybody, or what is in the way'),
  ...{ zh: z.string(), en: z.string() },
};

const why = z
  .object({
    ...{ personId, action: z.string(), about: z.string(), on: z.string(), ...answer },
    roles: z.array(grantText),
    deputyFor: z.array(z.object({ personId, roles: z.array(grantText) })),
  })
  .meta({ id: 'WhyAccess' });

const who = z
  .object({
    ...{ action: z.string(), about: z.string(), on: z.string() },
    items: z.array(z.object({ personId, by: answer.by, zh: z.string(), en: z.string() })),
  })
  .meta({ id: 'WhoHasAccess' });

const whyRoute = route({
  at: 'GET access/why',
  name: 'whyAccess',
  action: 'access.ask',
  tag,
  summary: '某人能不能做某事，为什么：由当日任职和权限表回答 Whether a person may do something, and why',
  query: z.strictObject({ personId, ...asked }),
  answers: why,
  refuses: [400, 401, 403, 404, 503],
  asks: [WhyMay],
  handle: async ({ ask, query: { personId: who, action, about, asOf }, caller: { actor, gone } }) => {
    const of = { action, target: about, day: asOf, asker: actor, gone };
    const { day, person, may, by, zh, en } = await ask(new WhyMay(who, of));
    const { roles, deputyFor = [] } = person;
    return { personId: who, action, about, on: day, may, by, zh, en, roles, deputyFor };
  },
});

const whoRoute = route({
  at: 'GET access/who',
  name: 'whoHasAccess',
  action: 'access.survey',
  tag,
  summary: '谁能做某事：当日任职的人中能办理的 Who may do something, of all who held a role that day',
  query: z.strictObject(asked),
  answers: who,
  refuses: [400, 401, 403, 404, 503],
  asks: [WhoMay],
  handle: async ({ ask, query: { action, about, asOf }, caller: { actor, gone } }) => {
    const { day, who: all } = await ask(new WhoMay({ action, target: about, day: asOf, asker: actor, gone }));
    const items = all.map(({ personId: id, by, zh, en }) => ({ personId: id, by, zh, en }));
    return { action, about, on: day, items };
  },
});

/** From the record and the table, for the past as for now. */
export const accessRoutes = [whyRoute, whoRoute];
