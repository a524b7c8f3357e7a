import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { InRegion } from '#contexts/directory';
import { type Seat } from '#domain/approval';
import { EventStore } from '#platform/event-store';
import { NotBefore, type JobContext } from '#platform/job-queue';
import { envelopeOf } from '#testing';
import * as a from '../domain/target-for-spec.js';
import { targetStreams } from '../domain/target.streams.js';
import { Successions } from '../hand-over-tasks/successions.query.js';
import { at, HandOverWorld } from './hand-over-world-for-spec.js';
import { handOverTasksOfLeavers } from './hand-over-tasks.processor.js';
import { targetsNaming } from './named-in-tasks.query.js';

const MANY = process.env['JIXIAO_TEST_LONG'] === undefined ? 12 : 5000;
const named = (person: string): Seat => ({ person });
const PAST = '2026-01-31';

describe('what is named to who leaves', () => {
  let world: Awaited<ReturnType<typeof HandOverWorld.start>>;
  beforeAll(async () => {
    world = await HandOverWorld.start();
  }, 60_000);
  afterAll(() => world.close());

  const transfersOf = async (targetId: string) =>
    (await world.recordedIn(targetId)).flatMap(({ type, data, metadata }) =>
      type === 'TaskTransferred' ? [{ ...(data as object), actor: metadata.actor }] : [],
    );
  const handed = (from: string, to: string, step: number, ordinal = 1) => ({
    ...{ round: 1, step, ordinal, from, to, transferredBy: 'p-admin' },
    actor: { system: 'hand-over-tasks-of-leavers' },
  });
  const today = (): string => world.worker.get(InRegion).dayOf(new Date().toISOString());

  it('goes to who takes over: seats of the chain, also ahead, what was transferred, and added signers', async () => {
    const post = await world.appoint('p-old');
    await world.appoint('p-new');
    const [chain, transferred, added] = [
      await world.submitted('席位', [at(1, named('p-old')), at(2, named('org-head-307')), at(3, named('p-old'))]),
      await world.submitted('转办', [at(1, named('org-head-307'))], {
        type: 'TaskTransferred',
        data: { round: 1, step: 1, ordinal: 1, to: 'p-old', transferredBy: 'org-head-307' },
      }),
      await world.submitted('加签', [at(1, named('org-head-307'))], {
        type: 'SignerAdded',
        data: { round: 1, step: 1, ordinal: 2, person: 'p-old', at: 'before', beside: 1, addedBy: 'org-head-307' },
      }),
    ];
    await world.follow();
    expect(await world.leave('p-old', PAST, post, 'p-new')).toMatchObject({ status: 200, body: { leftOn: PAST } });
    expect(new Set(await world.follow())).toEqual(new Set(['done']));
    expect(await transfersOf(chain)).toEqual([handed('p-old', 'p-new', 1), handed('p-old', 'p-new', 3)]);
    expect(await transfersOf(transferred)).toMatchObject([{ to: 'p-old' }, handed('p-old', 'p-new', 1)]);
    expect(await transfersOf(added)).toEqual([handed('p-old', 'p-new', 1, 2)]);
    const [left] = (await world.recordedIn(chain)).slice(-1);
    expect(left?.metadata.$causationId).toEqual(expect.any(String));
    const newcomer = { personId: 'p-new', unit: '307', roles: ['expert@307'] };
    expect(await world.ask(`POST targets/${chain}/approvals`, a.seen(1), newcomer)).toMatchObject({
      ...{ status: 200, body: { step: 2 } },
    });
  });

  it('changes nothing when the job comes again', async () => {
    const post = await world.appoint('p-again');
    await world.appoint('p-again-next');
    const targetId = await world.submitted('再来', [at(1, named('p-again'))]);
    await world.leave('p-again', PAST, post, 'p-again-next');
    await world.follow();
    const before = await world.recordedIn(targetId);
    const cause = { process: 'hand-over-tasks-of-leavers', eventId: before[0]?.eventId ?? '', ordinal: 0 };
    expect(await world.run('hand-over-tasks', { after: PAST }, { ...cause, correlationId: 'spec' })).toBe('done');
    expect(await world.recordedIn(targetId)).toEqual(before);
  });

  it('stays theirs until their last day is over, and goes at once when they leave earlier than was said', async () => {
    const post = await world.appoint('p-later');
    await world.appoint('p-later-next');
    const targetId = await world.submitted('将来', [at(1, named('p-later'))]);
    await world.leave('p-later', '2199-12-30', post, 'p-later-next');
    const later = await world.follow();
    expect(later.filter((how) => how instanceof NotBefore).map((how) => how.at)).toEqual([
      new Date('2199-12-30T16:00:00.000Z'),
    ]);
    await world.leave('p-later', today(), post, 'p-later-next');
    expect((await world.follow()).at(-1)).toBeInstanceOf(NotBefore);
    expect(await transfersOf(targetId)).toEqual([]);
    await world.leave('p-later', PAST);
    expect(await world.follow()).toEqual(['done', 'done']);
    expect(await transfersOf(targetId)).toEqual([handed('p-later', 'p-later-next', 1)]);
  });

  it('goes on to who takes over from a successor who has left, too, and to nobody where they take over from each other', async () => {
    const [first, second, third, last] = [
      await world.appoint('p-first'),
      await world.appoint('p-second'),
      await world.appoint('p-third'),
      await world.appoint('p-last'),
    ];
    const targetId = await world.submitted('接力', [at(1, named('p-first'))]);
    await world.leave('p-first', PAST, first, 'p-second');
    await world.leave('p-second', PAST, second, 'p-third');
    await world.leave('p-third', PAST, third, 'p-last');
    await world.follow();
    expect(await transfersOf(targetId)).toEqual([handed('p-first', 'p-last', 1)]);
    await world.leave('p-last', PAST);
    await world.follow();
    expect(await transfersOf(targetId)).toHaveLength(1);
    await world.appoint('p-after-last');
    await world.leave('p-last', PAST, last, 'p-after-last');
    await world.follow();
    expect(await transfersOf(targetId)).toEqual([handed('p-first', 'p-last', 1), handed('p-last', 'p-after-last', 1)]);
  });

  it('waits for a successor who may see it, and goes to them when they are appointed', async () => {
    const post = await world.appoint('p-gone');
    await world.ask('POST people', { personId: 'p-to-come', unit: '307', name: '某某' });
    const targetId = await world.submitted('后任', [at(1, named('p-gone'))]);
    await world.leave('p-gone', PAST, post, 'p-to-come');
    await world.follow();
    expect(await transfersOf(targetId)).toEqual([]);
    expect((await world.unheld()).filter((each) => each.targetId === targetId)).toMatchObject([
      { unit: '307001', step: 1, seat: named('p-gone'), code: 'successor-may-not-sign', blocks: true },
    ]);
    await world.ask('POST people/p-to-come/appointments', { role: 'expert', scope: '307', startsOn: PAST });
    await world.follow();
    expect(await transfersOf(targetId)).toEqual([handed('p-gone', 'p-to-come', 1)]);
    expect((await world.unheld()).filter((each) => each.targetId === targetId)).toEqual([]);
  });

  it('goes anew when a return opens the step again, and when somebody was named in the moment in which they left', async () => {
    const post = await world.appoint('p-back');
    await world.appoint('p-back-next');
    const targetId = await world.submitted('退回', [at(1, named('p-back')), at(2, named('org-head-307'))]);
    await world.leave('p-back', PAST, post, 'p-back-next');
    await world.follow();
    const returned = [
      a.signature(1, 'p-back-next'),
      a.approved(1, 'p-back-next'),
      {
        type: 'StepReturned' as const,
        data: { round: 1, fromStep: 2, toStep: 1, returnedBy: 'org-head-307', opinion: '请补正。', opens: { step: 1 } },
      },
    ];
    await world.api.eventStore.decide(
      targetStreams.of(targetId),
      targetStreams.decider,
      () => returned,
      envelopeOf({ system: 'spec' }, 'returned'),
    );
    await world.follow();
    expect(await transfersOf(targetId)).toEqual([
      handed('p-back', 'p-back-next', 1),
      handed('p-back', 'p-back-next', 1),
    ]);
  });

  it(`goes on where it was when the worker is killed in the middle of ${MANY}, page by page`, async () => {
    const post = await world.appoint('p-busy');
    await world.appoint('p-busy-next');
    const ids: string[] = [];
    for (let n = 0; n < MANY; n += 1) ids.push(await world.submitted(`多${n}`, [at(1, named('p-busy'))]));
    await world.follow();
    await world.leave('p-busy', PAST, post, 'p-busy-next');
    await world.api.project();
    const pages: (readonly string[])[] = [];
    for await (const page of targetsNaming(world.api.rows, ['p-busy'], 5)) pages.push(page);
    expect(pages.slice(0, -1).every((page) => page.length === 5)).toBe(true);
    expect(pages.flat()).toEqual(ids.toSorted());

    const bus = world.worker.get(CommandBus);
    let sent = 0;
    const execute = (command: ICommand) => {
      sent += 1;
      if (sent > 4) throw new Error('killed');
      return bus.execute(command);
    };
    const killed = Object.create(bus, { execute: { value: execute } }) as CommandBus;
    const needs = [
      world.api.rows,
      world.worker.get(EventStore),
      world.worker.get(Successions),
      world.worker.get(InRegion),
    ];
    const processor = new handOverTasksOfLeavers.processor(killed, ...(needs as never[]));
    const context = { part: (name: string) => ({ envelope: () => envelopeOf({ system: 'killed' }, name) }) };
    await expect(processor.run({ after: PAST }, context as unknown as JobContext)).rejects.toThrow('killed');
    expect(new Set(await world.follow())).toEqual(new Set(['done']));
    for (const id of ids) expect(await transfersOf(id)).toHaveLength(1);
  }, 600_000);
});
