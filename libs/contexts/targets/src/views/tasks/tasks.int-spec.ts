import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { grantsOf, maySee } from '#domain/access';
import { factsOf, next, type Round } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { readSideOfContexts } from '#platform/context';
import { project } from '#platform/read-store';
import { recordedEvents } from '#testing/core';
import { Random } from '#testing/random';
import { createTestReadStore, entityDrift, projectTwice } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { targetCatalogue as catalogue, type TargetEvent } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { targetDecider, type Target } from '../../domain/target.state.js';
import { targets } from '../../targets.context.js';
import { countInbox, CountInbox } from './count-inbox.query.js';
import { boxes, sorts, type Box, type Narrowing, type Order, type Sort } from './inbox-asked.js';
import { type InboxItem } from './inbox-item.js';
import { listInbox, ListInbox } from './list-inbox.query.js';
import { roundOf } from './round-of.js';
import { roundRows } from './round-rows.query.js';
import { NEVER_DUE } from './task.row.js';
import { tasksView } from './tasks.projection.js';
import { inventedPeople, TargetWalk } from './walk-for-spec.js';

const WORLDS = process.env['JIXIAO_TEST_LONG'] === undefined ? 12 : 300;
const today = '2026-03-11';

/** In one order: rows know no other, and the machine asks for none. Who took back is asked of the record alone. */
const ordered = (round: Round | undefined) => round && inOrder(round);
const inOrder = ({ takenBack: _, ...round }: Round) => ({
  ...round,
  writtenBy: [...round.writtenBy].sort(),
  copiedTo: [...round.copiedTo].sort(),
  tasks: round.tasks.toSorted((x, y) => x.step - y.step),
});

const inRound = (state: Target) => (state.status === 'in-approval' ? state.approval : undefined);

/** What the machine says is this person's to do. */
function owed(person: Person, walks: readonly TargetWalk[]): string[] {
  return walks.flatMap(({ targetId, state }) => {
    if (state.status !== 'in-approval' || !maySee(person, 'target.read', state.unit)) return [];
    const facts = factsOf([person], { unit: state.unit, read: 'target.read' }, { today, due: () => undefined });
    return next(state.approval, person.personId, facts).sign.map(
      ({ task, onBehalfOf }) => `${targetId} ${task.step}/${task.ordinal} ${onBehalfOf ?? ''}`,
    );
  });
}
const asOwed = ({ targetId, step, ordinal, onBehalfOf }: InboxItem) =>
  `${targetId} ${step}/${ordinal} ${onBehalfOf ?? ''}`;

describe('tasks', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([targets]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });
  const clear = () =>
    rows.query(
      'TRUNCATE tasks__v2, task_rounds__v2, task_chains__v2, task_hands__v2, task_writers__v2, task_copies__v2',
    );
  beforeEach(clear);

  async function boxOf(
    person: Person,
    box: Box = 'todo',
    asked: Narrowing & { sort?: Sort; order?: Order; limit?: number } = {},
  ): Promise<InboxItem[]> {
    const found: InboxItem[] = [];
    for (let after: string | undefined; ;) {
      const whole = { sort: 'due', order: 'asc', limit: 3, ...asked, box, after } as const;
      const page = await new listInbox(rows).execute(new ListInbox(whole, { person, today }));
      found.push(...page.items);
      after = page.next;
      if (after === undefined) return found;
      expect(page.items).toHaveLength(whole.limit);
    }
  }

  const walked = (random: Random, people: readonly Person[], many: number): TargetWalk[] =>
    Array.from({ length: many }, (_, at) => {
      const walk = new TargetWalk(`0000000${at}-0000-5000-8000-000000000000`, random, people);
      for (let step = random.between(0, 120); step > 0; step -= 1) walk.step();
      return walk;
    });
  const recordedOf = ({ targetId, events }: TargetWalk, at: number) =>
    recordedEvents(targetStreams.of(targetId), events, { catalogue, position: 1 + at * 1000 });

  it('has a migration that says what the entities say', async () => expect(await entityDrift(rows)).toEqual([]));

  it('holds, after every event of any history, the very round that the events fold to', async () => {
    const random = new Random(20);
    for (let world = 0; world < WORLDS; world += 1) {
      const [walk] = walked(random, inventedPeople(random), 1);
      if (walk === undefined) continue;
      await clear();
      let state = targetDecider.initialState;
      for (const [at, event] of recordedOf(walk, 0).entries()) {
        const folded = walk.events[at];
        if (folded !== undefined) state = targetDecider.evolve(state, folded);
        await project(rows, tasksView, [{ ...event, position: String(world * 1000 + at + 1) }]);
        const held = (await roundRows(rows.manager, [walk])).get(walk.targetId);
        const round = held && roundOf(held);
        expect([event.type, ordered(round)]).toEqual([event.type, ordered(inRound(state))]);
      }
    }
  });

  it('changes nothing when it hears an event twice, or all of them', async () => {
    const random = new Random(21);
    for (let world = 0; world < 3; world += 1) {
      const [walk] = walked(random, inventedPeople(random), 1);
      await clear();
      if (walk !== undefined) await projectTwice(rows, tasksView, recordedOf(walk, world));
    }
  });

  it('is, for anybody after any history, exactly what the machine lets them sign, page by page and counted', async () => {
    const random = new Random(22);
    let shown = 0;
    for (let world = 0; world < WORLDS; world += 1) {
      const people = inventedPeople(random);
      const walks = walked(random, people, 8);
      await clear();
      await project(
        rows,
        tasksView,
        walks.flatMap((walk, at) => recordedOf(walk, world * 10 + at)),
      );
      for (const person of people) {
        const items = (await boxOf(person)).map(asOwed);
        expect(items.toSorted()).toEqual(owed(person, walks).sort());
        const counts = await new countInbox(rows).execute(new CountInbox({ person, today }));
        expect(counts.todo).toBe(items.length);
        shown += items.length;
      }
    }
    expect(shown).toBeGreaterThan(WORLDS);
  });

  describe('its boxes', () => {
    const random = new Random(23);
    const people = inventedPeople(random);
    const walks = walked(random, people, 9);
    beforeEach(() => project(rows, tasksView, walks.flatMap(recordedOf)));

    const everyBox = boxes.flatMap((box) => people.map((person) => ({ box, person })));
    const whole = (person: Person, box: Box) => boxOf(person, box, { limit: 200 });

    it('hold what one did, sent and got back, and what one is to read', async () => {
      for (const person of people) {
        const me = person.personId;
        const seen = walks.filter(
          ({ state }) => state.status !== 'absent' && maySee(person, 'target.read', state.unit),
        );
        const ids = (many: readonly { readonly targetId: string }[]) => many.map(({ targetId }) => targetId).sort();
        const stands = (is: (walk: TargetWalk) => boolean) => ids(seen.filter(is));
        expect(ids(await whole(person, 'mine'))).toEqual(stands(({ events }) => lastSubmitter(events) === me));
        expect(ids(await whole(person, 'returned'))).toEqual(
          stands(
            ({ state }) =>
              state.status === 'returned' &&
              grantsOf(person).some(({ role, scope }) => role === 'unit-drafter' && state.unit.startsWith(scope)),
          ),
        );
        expect(ids(await whole(person, 'to-read'))).toEqual(
          ids(seen.flatMap(({ targetId, events }) => unreadBy(me, events).map(() => ({ targetId })))),
        );
        expect(ids(await whole(person, 'done'))).toEqual(
          ids(seen.flatMap(({ targetId, events }) => signedBy(me, events).map(() => ({ targetId })))),
        );
      }
    });

    it('come in every order, either way, page by page without a gap, and are counted', async () => {
      for (const { box, person } of everyBox) {
        const all = await whole(person, box);
        for (const sort of sorts) {
          const [up, down] = [await boxOf(person, box, { sort }), await boxOf(person, box, { sort, order: 'desc' })];
          expect(down).toEqual(up.toReversed());
          expect(up.map(told).sort()).toEqual(all.map(told).sort());
          const keys = up.map((item) => keyIn(sort, item));
          expect(keys).toEqual(keys.toSorted((x, y) => (x < y ? -1 : Number(x > y))));
        }
      }
      for (const person of people) {
        const of = async (box: Box) => (await whole(person, box)).length;
        expect(await new countInbox(rows).execute(new CountInbox({ person, today }))).toEqual({
          ...{ todo: await of('todo'), done: await of('done'), toRead: await of('to-read'), mine: await of('mine') },
          ...{ returned: await of('returned'), overdue: (await boxOf(person, 'todo', { overdue: true })).length },
        });
      }
    });

    it('are narrowed by year, unit, step, due day and part of the name, and by no pattern', async () => {
      for (const { box, person } of everyBox) {
        const all = await whole(person, box);
        const narrowed = async (asked: Narrowing) => (await boxOf(person, box, asked)).map(told).sort();
        const those = (is: (item: InboxItem) => boolean) => all.filter(is).map(told).sort();
        expect(await narrowed({ fiscalYear: 2024, text: '才工' })).toEqual(those(() => true));
        for (const asked of [{ fiscalYear: 2025 }, { unit: '405' }, { text: '人%' }, { text: '_' }, { text: '\\\\' }])
          expect(await narrowed(asked)).toEqual([]);
        for (const unit of ['307', '307001', '307002'])
          expect(await narrowed({ unit })).toEqual(those((item) => item.unit.startsWith(unit)));
        for (const step of ['第1步', '第2步', '第'])
          expect(await narrowed({ step })).toEqual(those((item) => item.stepName === step));
        if (box === 'todo')
          for (const overdue of [true, false])
            expect(await narrowed({ overdue })).toEqual(those((item) => item.overdue === overdue));
      }
    });
  });
});

const told = (item: InboxItem) => JSON.stringify(item);

const keyIn = (sort: Sort, { due = NEVER_DUE, since, budget, name }: InboxItem): string | number =>
  ({ due: '', opened: since?.getTime() ?? 0, budget: Number(budget), name, ...(sort === 'due' ? { due } : {}) })[sort];

const lastSubmitter = (events: readonly TargetEvent[]) =>
  events.flatMap(({ type, data }) => (type === 'TargetSubmitted' ? [data.submittedBy] : [])).at(-1);

function unreadBy(me: string, events: readonly TargetEvent[]): readonly number[] {
  const unread = new Set<number>();
  for (const { type, data } of events) {
    if (type === 'Copied' && data.to.includes(me)) unread.add(data.round);
    if (type === 'CopyRead' && data.readBy === me) unread.delete(data.round);
  }
  return [...unread];
}

/** Their signatures, in their own name or given for them, but for those that were taken back. */
function signedBy(me: string, events: readonly TargetEvent[]): readonly string[] {
  const signed: { readonly round: number; readonly step: number; readonly ordinal: number; readonly who: string[] }[] =
    [];
  for (const { type, data } of events) {
    if (type === 'SignatureGiven') signed.push({ ...data, who: [data.signedBy, data.onBehalfOf ?? ''] });
    if (type !== 'SignatureTakenBack') continue;
    const { round, step, ordinal } = data;
    signed.splice(
      signed.findLastIndex((each) => each.round === round && each.step === step && each.ordinal === ordinal),
      1,
    );
  }
  return signed.filter(({ who }) => who.includes(me)).map(({ step }) => `${step}`);
}
