import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { liveTasks, openTasks } from '#domain/approval';
import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';
import { checkReadSide, replay } from '#platform/read-store';
import { Random } from '#testing/random';
import { type Answer } from '../api-under-test.js';
import { type Seeded } from '../seed.js';
import { inBulk, races, sameRequest, type Race, type Try } from './races.js';
import { nth, SignedInCounty } from './signed-in-county.js';

const TARGETS = process.env['JIXIAO_TEST_LONG'] === undefined ? 3 : 25;
const CLIENTS = 50;

const problemOf = z.object({ code: z.string(), detail: z.string() });
const outcomesOf = z.object({
  outcomes: z.array(
    z.object({
      ...{ targetId: z.string(), ok: z.boolean() },
      problem: z.object({ code: z.string(), zh: z.string() }).optional(),
    }),
  ),
});

const nextOf = z.object({ acts: z.array(z.looseObject({ act: z.string(), may: z.boolean() })) });
const seatOf = z.object({
  ...{ ordinal: z.int(), persons: z.array(z.string()) },
  deputies: z.array(z.object({ deputy: z.string() })),
});
const signersOf = z.object({ steps: z.array(z.object({ seats: z.array(seatOf) })) });

const random = new Random(Number(process.env['JIXIAO_SEED']));
const shuffled = <Each>(all: readonly Each[]): readonly Each[] =>
  all
    .map((each) => ({ each, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);

/** Fifty ask at once: whoever has an answer asks the next. */
async function atOnce<Asked, Got>(asked: readonly Asked[], ask: (of: Asked) => Promise<Got>): Promise<readonly Got[]> {
  const got: Got[] = [];
  const waiting = asked.entries();
  const client = async (): Promise<void> => {
    for (const [at, each] of waiting) got[at] = await ask(each);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return got;
}

describe('people who act on one target at the same time', () => {
  let county: SignedInCounty;
  const raced: Seeded[] = [];
  beforeAll(async () => {
    county = await SignedInCounty.begin();
  }, 60_000);
  afterAll(() => county.api.close());

  const send = ({ by, route, body, seen }: Try): Promise<Answer> =>
    county.ask(by, route, body, seen === undefined ? {} : { 'if-match': `"${seen}"` });

  /** `200`, or what it was refused with, in words that tell the person what to do. */
  const toldBy = ({ status, body }: Answer): string => {
    if (status === 200) return '200';
    const { code, detail } = problemOf.parse(body);
    expect(detail).toMatch(/请|不必/);
    return `${status} ${code}`;
  };

  async function targetsOf(name: string, chain: Race['chain']): Promise<readonly Seeded[]> {
    const all = await atOnce([...Array(TARGETS).keys()], (at) => county.target(`${name}${at}`, chain));
    raced.push(...all);
    return all;
  }

  /** What the record has of it, from the race on. */
  const recordOf = async ({ targetId }: Seeded, chain: Race['chain']): Promise<string> =>
    (await county.api.typesIn(targetId)).slice(chain === undefined ? 1 : 2).join(' ');

  /** Who could sign each open task of it, themselves or for somebody, by the directory as it is asked now. */
  async function couldSign({ targetId }: Seeded) {
    const state = await county.api.standing(targetId);
    if (state.status !== 'in-approval') return [];
    const { body } = await county.ask(nth('performance'), `GET /targets/${targetId}/signers`);
    const { steps } = signersOf.parse(body);
    return openTasks(state.approval).map(({ step, ordinal }) => {
      const seat = steps[step - 1]?.seats.find((each) => each.ordinal === ordinal);
      if (seat === undefined) throw new Error(`${targetId} has no seat ${step}/${ordinal}`);
      return { targetId, ordinal, could: [...seat.persons, ...seat.deputies.map((each) => each.deputy)] };
    });
  }

  it.each(races)('$name', async ({ name, chain, before, tries, done = 1, ends, refusals }) => {
    const targets = await targetsOf(name, chain);
    for (const target of targets)
      for (const each of before?.(target) ?? []) expect(await send(each)).toMatchObject({ status: 200 });
    const asked = targets.flatMap((target) => shuffled(tries(target)).map((each) => ({ target, each })));
    const answers = await atOnce(asked, async ({ target, each }) => ({ target, told: toldBy(await send(each)) }));
    for (const target of targets) {
      const told = answers.filter((each) => each.target === target).map((each) => each.told);
      const refused = told.filter((each) => each !== '200');
      expect({ done: told.length - refused.length, other: refused.filter((each) => !refusals.includes(each)) }).toEqual(
        {
          ...{ done, other: [] },
        },
      );
      expect(ends).toContain(await recordOf(target, chain));
    }
  });

  it(inBulk.name, async () => {
    const { name, chain, bulk, returns, ends, codes } = inBulk;
    const targets = await targetsOf(name, chain);
    const answers = await atOnce(shuffled([...bulk(targets), ...targets.flatMap(returns)]), async (each) => {
      const answer = await send(each);
      if (!each.route.endsWith('/agreements')) return [{ route: each.route, told: toldBy(answer) }];
      return outcomesOf
        .parse(answer.body)
        .outcomes.map(({ targetId, ok, problem }) => ({ route: targetId, told: ok ? '200' : (problem?.code ?? '') }));
    });
    for (const target of targets) {
      const told = answers
        .flat()
        .filter(({ route }) => route.includes(target.targetId))
        .map((each) => each.told.replace('409 ', ''));
      expect(told).toHaveLength(15);
      expect(told.filter((each) => !codes.includes(each))).toEqual(['200']);
      expect(ends).toContain(await recordOf(target, chain));
    }
  });

  it('一个请求重发多次 one request sent many times is carried out once', async () => {
    const targets = await targetsOf('重发', sameRequest.chain);
    for (const [at, target] of targets.entries()) {
      const { by, route, body } = sameRequest.of(target);
      const again = () => county.ask(by, route, body, { 'idempotency-key': `same-${at}` });
      const answers = await atOnce([...Array(CLIENTS).keys()], again);
      const told = new Set(answers.map(toldBy));
      expect([...told].filter((each) => !['200', '409 request-under-way'].includes(each))).toEqual([]);
      const bodies = answers.filter(({ status }) => status === 200).map((each) => JSON.stringify(each.body));
      expect(new Set(bodies).size).toBe(1);
      expect(await again()).toMatchObject({ status: 200 });
      expect(await recordOf(target, sameRequest.chain)).toBe('SignatureGiven StepApproved');
    }
  });

  it('leave every task of every open round where it was, and nobody’s signature twice', async () => {
    for (const { targetId } of raced) {
      const state = await county.api.standing(targetId);
      if (state.status !== 'in-approval') continue;
      const { approval: round } = state;
      expect(openTasks(round)).not.toEqual([]);
      for (const [at, { seats }] of round.chain.steps.entries())
        expect(liveTasks(round, at + 1).filter(({ added }) => added === undefined)).toHaveLength(seats.length);
      const signers = round.tasks.flatMap(({ given }) =>
        given === undefined ? [] : [given.onBehalfOf ?? given.signedBy],
      );
      expect(new Set(signers).size).toBe(signers.length);
    }
  });

  it('find in their inboxes exactly what they may do next', async () => {
    await county.api.project();
    const inboxes = await atOnce(county.people, async (by) => ({ by, items: await county.inbox(by) }));
    const held = inboxes.flatMap(({ by, items }) => items.map((item) => ({ by, ...item })));
    const ofTask = (targetId: string, ordinal: number) =>
      held.filter((each) => each.targetId === targetId && each.ordinal === ordinal).map(({ by }) => by);
    // Nobody has what they may not sign …
    await atOnce(held, async ({ by, targetId, step, ordinal }) => {
      const answer = await county.ask(by, `GET /targets/${targetId}/next`);
      expect(answer).toMatchObject({ status: 200 });
      const { acts } = nextOf.parse(answer.body);
      expect(acts).toContainEqual(expect.objectContaining({ act: 'sign', may: true, step, ordinal }));
    });
    // … and whoever may sign has it.
    let open = 0;
    for (const target of raced)
      for (const { targetId, ordinal, could } of await couldSign(target)) {
        const ours = could.filter((each) => county.people.includes(each)).sort();
        expect(ours).not.toEqual([]);
        expect(ofTask(targetId, ordinal).sort()).toEqual(ours);
        open += ours.length;
      }
    expect(held).toHaveLength(open);
  });

  it('leave views that a replay of the record agrees with', async () => {
    await county.api.project();
    const { eventStore, readModelsUrl: url } = county.api.stores;
    const { prefixes, projections, processes, entities, migrations, catalogues } = readSideOfContexts(contexts);
    const report = await replay({
      ...{ store: { url, entities, migrations }, eventStore, prefixes, projections },
      ...{ knownTypes: checkReadSide({ projections, processes, catalogues }), say: () => undefined },
    });
    expect(report).toMatchObject({ brokenLinks: 0, parked: [], differences: { count: 0, first: [] } });
  });
});
