import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readSideOfContexts } from '#platform/context';
import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { type Actor, type Person } from '#domain/kernel';
import { project } from '#platform/read-store';
import { recordedEvents } from '#testing/core';
import { createTestReadStore, entityDrift, projectTwice } from '#testing/read-stores';
import { createTestDatabase } from '#testing/stores';
import { type TestDatabase } from '#testing/stores';
import { approveStep, ApproveStep } from '../../approve-step/approve-step.js';
import { type TargetEvent } from '../../domain/target.events.js';
import * as a from '../../domain/target-for-spec.js';
import { targetDecider } from '../../domain/target.state.js';
import { targetStreams } from '../../domain/target.streams.js';
import { targets } from '../../targets.context.js';
import { approvalInbox } from './approval-inbox.projection.js';
import { listInbox, ListInbox } from './list-inbox.query.js';
import { moves, walked } from './rounds-for-spec.js';
import { WaitingHand } from './waiting-hand.row.js';
import { WaitingTarget } from './waiting-target.row.js';

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });

describe('approval-inbox', () => {
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
  beforeEach(() => rows.query('TRUNCATE waiting_targets__v1, waiting_hands__v1'));

  const after = (...events: readonly TargetEvent[]) =>
    projectTwice(rows, approvalInbox, recordedEvents(targetStreams.of(a.targetId), events));
  /** Page by page, so that a page that is not full before the last one is seen. */
  async function inboxOf(actor: Actor, limit = 3): Promise<string[]> {
    if ('system' in actor) throw new Error('a process has no inbox');
    const found: string[] = [];
    for (let place: string | undefined; ;) {
      const page = await new listInbox(rows).execute(new ListInbox({ limit, after: place }, actor));
      found.push(...page.items.map(({ targetId }) => targetId));
      place = page.next;
      if (place === undefined) return found;
      expect(page.items).toHaveLength(limit);
    }
  }

  it('has a migration that says what the entities say', async () => expect(await entityDrift(rows)).toEqual([]));

  it('shows what waits for a role that is held over the unit, and to nobody else', async () => {
    await after(a.drafted, a.submitted());
    for (const scope of ['307001', '307', '*'])
      expect(await inboxOf(person('p', `unit-head@${scope}`))).toHaveLength(1);
    for (const grant of ['unit-head@', 'unit-head@%', 'unit-head', 'unit-head@30_', 'unit-head@30', 'unit-head@3070']) {
      expect(await inboxOf(person('p', grant))).toEqual([]);
    }
    for (const other of [a.people.reviewer, a.people.auditor, a.people.stranger, a.people.drafter]) {
      expect(await inboxOf(other)).toEqual([]);
    }
  });

  it('leaves out who submitted, who wrote the content and who acted in the round, until they may act again', async () => {
    const both = person('p-head', 'unit-head@307001', 'department-reviewer@307');
    const acted = [a.drafted, a.submitted(), a.approved(1, 'p-head')];
    await after(...acted);
    expect(await inboxOf(both)).toEqual([]);
    expect(await inboxOf(a.people.reviewer)).toEqual([a.targetId]);
    await after(...acted, a.returned(2, 'p-reviewer'), a.submitted(2));
    expect(await inboxOf(both)).toEqual([a.targetId]);
    expect(await inboxOf(person('p-drafter', 'unit-head@307001'))).toEqual([]);
    await after(a.drafted, a.revisedTo(a.content, { writtenBy: 'p-head' }), a.submitted());
    expect(await inboxOf(both)).toEqual([]);
    expect(await inboxOf(a.people.otherHead)).toEqual([a.targetId]);
  });

  it('shows nothing that was withdrawn, returned, voided or approved', async () => {
    const everyone = person(
      'p-any',
      ...['unit-head', 'department-reviewer', 'finance-section'].map((role) => `${role}@*`),
    );
    const opened = [a.drafted, a.submitted()];
    for (const end of [a.withdrawn(), a.returned(1, 'p-head'), a.voided({ round: 1 }), a.finallyApproved()]) {
      await after(...opened);
      expect(await inboxOf(everyone)).toHaveLength(1);
      await after(...opened, end);
      expect(await inboxOf(everyone)).toEqual([]);
    }
    expect([await rows.manager.count(WaitingTarget), await rows.manager.count(WaitingHand)]).toEqual([0, 0]);
  });

  it('is full page by page, however many rows on the way its reader may not act on', async () => {
    const idOf = (index: number) => `00000000-0000-5000-8000-${String(index).padStart(12, '0')}`;
    const submittedByHead = { ...a.submitted(), data: { ...a.submitted().data, submittedBy: 'p-head' } };
    const rowsOf = (index: number) => [
      { ...a.drafted, data: { ...a.drafted.data, targetId: idOf(index) } },
      index % 100 === 99 ? a.submitted() : submittedByHead,
    ];
    const many = Array.from({ length: 500 }, (_, index) =>
      recordedEvents(targetStreams.of(idOf(index)), rowsOf(index), { position: 1 + index * 2 }),
    );
    await project(rows, approvalInbox, many.flat());
    expect(await inboxOf(a.people.head, 2)).toEqual([99, 199, 299, 399, 499].map(idOf));
  });

  it('is, for anybody after any history, exactly what the rule admits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(moves, { minLength: 6, maxLength: 6 }),
        fc.array(actors, { minLength: 4, maxLength: 4 }),
        async (walks, people) => {
          await rows.query('TRUNCATE waiting_targets__v1, waiting_hands__v1');
          const targets = walks.map((walk, index) => walked(walk, index));
          await project(
            rows,
            approvalInbox,
            targets.flatMap(({ targetId, events }, index) =>
              recordedEvents(targetStreams.of(targetId), events, { position: 1 + index * 100 }),
            ),
          );
          for (const actor of people) {
            const admitted = targets.filter(({ targetId, events }) => admits(targetId, events, actor));
            expect(await inboxOf(actor)).toEqual(admitted.map(({ targetId }) => targetId).sort());
          }
        },
      ),
      { numRuns: process.env['JIXIAO_TEST_LONG'] === undefined ? 60 : 1000 },
    );
  });
});

const roles = ['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section', 'performance-section', 'auditor'];
const scopes = ['*', '307', '307001', '307002', '405', '30', '3070', ''];
const actors = fc
  .record({
    personId: fc.constantFrom('p-1', 'p-2', 'p-3', 'p-4'),
    grants: fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...scopes)), { maxLength: 5 }),
  })
  .map(({ personId, grants }) => person(personId, ...grants.map((grant) => grant.join('@'))));

/** Asked as the route asks it: of what stands, for who may see it. */
function admits(targetId: string, events: readonly TargetEvent[], actor: Person): boolean {
  const state = events.reduce(targetDecider.evolve, targetDecider.initialState);
  if (state.status !== 'in-approval') return false;
  try {
    return approveStep(new ApproveStep({ targetId, seen: state.approval }, a.by(actor)))(state).length > 0;
  } catch {
    return false;
  }
}
