import { describe, expect, it } from '@jest/globals';
import { factsOf, type Chain } from '#domain/approval';
import { workingDaysBetween } from '#domain/calendar';
import { dayIn, type Person } from '#domain/kernel';
import { understood } from '#platform/event-store/core';
import { recordedEvents } from '#testing/core';
import { targetCatalogue, type TargetEvent } from '../target.events.js';
import * as a from '../target-for-spec.js';
import { changesBetween, told } from './tell.js';
import { targetTimeline } from './timeline.js';

const person = (personId: string, roles: string[], more: Partial<Person> = {}): Person => ({
  ...{ personId, unit: '', roles, ...more },
});
const persons = [
  person('p-head', ['unit-head@307001']),
  person('p-drafter', ['unit-drafter@307001', 'unit-head@307001']),
  person('p-finance', ['finance-section@307']),
  person('p-other-finance', ['finance-section@307']),
  person('p-performance', ['performance-section@*']),
  person('p-deputy', [], { deputyFor: [{ personId: 'p-performance', roles: ['performance-section@*'] }] }),
];
const facts = factsOf(persons, { unit: '307001', read: 'target.read' }, { today: '2025-03-31', due: () => undefined });

const chain: Chain = {
  steps: [
    { name: '单位审核', mode: 'any', seats: [{ role: 'unit-head', place: 'own-unit' }] },
    {
      ...{ name: '财政局会签', mode: 'all' },
      seats: [
        { role: 'finance-section', place: 'responsible-section' },
        { role: 'performance-section', place: 'performance-section' },
      ],
    },
    { name: '专家审核', mode: 'any', seats: [{ person: 'p-expert' }] },
  ],
  resume: ['from-start', 'straight-back'],
};

type At = readonly [event: TargetEvent, day: number];

/** Told on the last day of March; each event at midnight, UTC, of its day. */
function timelineOf(events: readonly At[], asOld = false) {
  const recorded = recordedEvents(
    `target-${a.targetId}`,
    events.map(([event]) => event),
    { actor: a.people.drafter, ...(asOld ? {} : { catalogue: targetCatalogue }) },
  );
  const state = recorded.reduce((soFar, event, index) => {
    const day = String(events[index]?.[1] ?? 1).padStart(2, '0');
    const dated = { ...event, metadata: { ...event.metadata, recordedAt: `2025-03-${day}T00:00:00.000Z` } };
    const { type, data } = understood(dated, targetCatalogue);
    return targetTimeline.tell(soFar, { type, data } as TargetEvent, dated);
  }, targetTimeline.initialState);
  const rounds = told(state, state.items, {
    ...{ now: '2025-03-31T00:00:00.000Z', dayOf: (at) => dayIn('Asia/Shanghai', at), held: () => facts, live: facts },
    workingDays: (from, to) => workingDaysBetween(from, to, { closed: [], open: [] }),
  });
  return { state, rounds };
}

const DAY = 86_400_000;
const round = 1;
const submitted = (of: number, more: object = {}): TargetEvent => ({
  type: 'TargetSubmitted',
  data: { ...a.submitted(of).data, chain, opens: { step: 1 }, ...more },
});
const signed = (step: number, ordinal: number, signedBy: string, more: object = {}): TargetEvent => ({
  type: 'SignatureGiven',
  data: { round, step, ordinal, contentHash: a.contentHash, vote: 'agree', signedBy, ...more },
});
const completed = (step: number, approvedBy: string, opens?: number, due?: string): TargetEvent => ({
  type: 'StepApproved',
  data: {
    ...{ round, step, stepName: '', contentHash: a.contentHash, submittedBy: 'p-drafter', approvedBy },
    ...(opens === undefined ? {} : { opens: { step: opens, ...(due === undefined ? {} : { due }) } }),
  },
});
const begun: readonly At[] = [
  [a.drafted, 1],
  [submitted(1), 2],
  [signed(1, 1, 'p-head', { opinion: '同意' }), 4],
  [completed(1, 'p-head', 2, '2025-03-05'), 4],
];

describe('the timeline of a target', () => {
  it('tells each step: seats in words, who could act and who might not, who did, how long it waited, what it is late by', () => {
    const { rounds } = timelineOf([...begun, [signed(2, 2, 'p-deputy', { onBehalfOf: 'p-performance' }), 6]]);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]?.submitted).toMatchObject({ by: 'p-drafter', revision: 1 });
    const [unit, finance, ...more] = rounds[0]?.steps ?? [];
    expect(more).toEqual([]);
    expect(unit).toMatchObject({
      ...{ step: 1, name: '单位审核', outcome: 'completed', waitedMs: 2 * DAY, overdue: false },
      tasks: [
        {
          ...{ zh: '本单位单位负责人', state: 'signed' },
          mayAct: [{ personId: 'p-drafter', bar: 'submitter-may-not-approve' }, { personId: 'p-head' }],
          given: { signedBy: 'p-head', opinion: '同意', revision: 2 },
        },
      ],
    });
    expect(finance).toMatchObject({
      ...{
        step: 2,
        mode: 'all',
        outcome: 'open',
        waitedMs: 27 * DAY,
        waitedWorkingDays: 19,
        due: '2025-03-05',
        overdue: true,
      },
      tasks: [
        { ordinal: 1, state: 'open', mayAct: [{ personId: 'p-finance' }, { personId: 'p-other-finance' }] },
        {
          ...{ ordinal: 2, state: 'signed', given: { signedBy: 'p-deputy', onBehalfOf: 'p-performance' } },
          mayAct: [{ personId: 'p-deputy', onBehalfOf: 'p-performance' }, { personId: 'p-performance' }],
        },
      ],
    });
  });

  it('tells what was handed over, added, urged and said, each where it was done', () => {
    const task = { round, step: 2, ordinal: 1 };
    const { rounds } = timelineOf([
      ...begun,
      [{ type: 'TaskTransferred', data: { ...task, to: 'p-other', transferredBy: 'p-finance', reason: '出差' } }, 5],
      [
        {
          type: 'SignerAdded',
          data: { ...task, ordinal: 3, person: 'p-law', at: 'before', beside: 2, addedBy: 'p-performance' },
        },
        5,
      ],
      [{ type: 'StepUrged', data: { round, step: 2, urgedBy: 'p-drafter', on: '2025-03-06' } }, 6],
      [{ type: 'Commented', data: { round, commentedBy: 'p-auditor', text: '请注意口径。' } }, 6],
      [{ type: 'SignerRemoved', data: { ...task, ordinal: 3, removedBy: 'p-performance' } }, 7],
    ]);
    const step = rounds[0]?.steps[1];
    expect(step?.acts.map(({ type, by, to }) => [type, by, to?.join()])).toEqual([
      ['TaskTransferred', 'p-finance', 'p-other'],
      ['SignerAdded', 'p-performance', 'p-law'],
      ['StepUrged', 'p-drafter', undefined],
      ['SignerRemoved', 'p-performance', undefined],
    ]);
    expect(step?.tasks).toMatchObject([
      { ordinal: 1, zh: '对口业务股室', transferredTo: 'p-other', state: 'open' },
      { ordinal: 2, state: 'open' },
      { ordinal: 3, zh: '人员 p-law', state: 'removed', added: { at: 'before', beside: 2 } },
    ]);
    expect(rounds[0]?.acts).toMatchObject([{ type: 'Commented', by: 'p-auditor', text: '请注意口径。' }]);
  });

  it('tells which cells were proposed with a return, and which of them were taken, in the round of the proposal', () => {
    const cells = [{ number: 1, row: a.ids[0], field: 'value', from: '24', to: '30' }];
    const proposed = { round, step: 2, ordinal: 1, contentHash: a.contentHash, proposedBy: 'p-finance', cells };
    const { rounds } = timelineOf([
      ...begun,
      [signed(2, 1, 'p-finance', { vote: 'disagree', opinion: '请改。' }), 6],
      [{ type: 'CellsProposed', data: proposed }, 6],
      [a.returned(2, 'p-finance'), 6],
      [a.revisedTo(a.contentOf({ budget: '1.00' })), 7],
      [{ type: 'CellsAccepted', data: { round, numbers: [1], proposedBy: ['p-finance'], acceptedBy: 'p-drafter' } }, 7],
    ]);
    expect(rounds[0]?.steps[1]?.acts[1]).toMatchObject({
      ...{ type: 'CellsProposed', by: 'p-finance', ordinal: 1 },
      cells: [{ number: 1, indicatorId: a.ids[0], column: 'value', from: '24', to: '30' }],
    });
    expect(rounds[0]?.acts).toMatchObject([{ type: 'CellsAccepted', by: 'p-drafter', numbers: [1] }]);
  });

  it('tells a return to an earlier step as a visit of its own, in which nothing that was signed before stands', () => {
    const back = { fromStep: 2, toStep: 1, returnedBy: 'p-finance', opinion: '请核对。', opens: { step: 1 } };
    const { rounds } = timelineOf([
      ...begun,
      [signed(2, 2, 'p-performance'), 5],
      [signed(2, 1, 'p-finance', { vote: 'disagree', opinion: '请核对。' }), 6],
      [{ type: 'StepReturned', data: { round, ...back } }, 6],
    ]);
    const steps = rounds[0]?.steps ?? [];
    expect(steps.map(({ step, outcome, tasks }) => [step, outcome, tasks.map(({ state }) => state).join()])).toEqual([
      [1, 'completed', 'signed'],
      [2, 'returned', 'signed,signed'],
      [1, 'open', 'open'],
    ]);
    expect(steps[1]?.returned).toEqual({ by: 'p-finance', opinion: '请核对。', to: 1 });
  });

  it('tells a signature that was taken back where the round then stands', () => {
    const taken = { round, step: 1, ordinal: 1, takenBackBy: 'p-head', opens: { step: 1 } };
    const { rounds } = timelineOf([...begun, [{ type: 'SignatureTakenBack', data: taken }, 5]]);
    const steps = rounds[0]?.steps ?? [];
    expect(steps.map(({ step, outcome }) => [step, outcome])).toEqual([
      [1, 'completed'],
      [2, 'taken-back'],
      [1, 'open'],
    ]);
    expect(steps[2]?.tasks).toMatchObject([
      { state: 'open', mayAct: [{ personId: 'p-drafter' }, { personId: 'p-head' }] },
    ]);
    expect(steps[2]?.acts).toMatchObject([{ type: 'SignatureTakenBack', by: 'p-head' }]);
  });

  it('tells what changed between two submissions, and which steps a straight way back passes over', () => {
    const after = a.contentOf({ budget: '500000.00' });
    const skip = { step: 1, because: 'signed-before', round: 1, contentHash: a.contentHash, signedBy: ['p-head'] };
    const events: readonly At[] = [
      ...begun,
      [signed(2, 1, 'p-finance', { vote: 'disagree', opinion: '预算有误。' }), 6],
      [{ type: 'TargetReturned', data: { ...a.returned(2, 'p-finance').data, resume: 'straight-back' } }, 6],
      [a.revisedTo(after, { reason: '更正预算' }), 7],
    ];
    const preparing = timelineOf(events);
    expect(preparing.rounds).toMatchObject([
      {
        ended: { how: 'returned', by: 'p-finance' },
        steps: [{}, { outcome: 'returned', returned: { to: 'drafter', resume: 'straight-back' } }],
      },
      { round: 2, written: [{ by: 'p-drafter', reason: '更正预算' }], changes: { since: 1 }, steps: [] },
    ]);
    const { state, rounds } = timelineOf([...events, [submitted(2, { opens: { step: 2 }, skipped: [skip] }), 8]]);
    const changes = { header: [{ column: 'budget', from: '480000.00', to: '500000.00' }], rows: [] };
    expect(rounds).toMatchObject([
      { round: 1 },
      { round: 2, skipped: [{ ...skip, stepName: '单位审核' }], changes, steps: [{ step: 2, outcome: 'open' }] },
    ]);
    expect(changesBetween(state, 1, 2)).toEqual(changes);
    expect(changesBetween(state, 2)).toEqual({ header: [], rows: [] });
    expect(changesBetween(state, 1, 3)).toBeUndefined();
  });

  it('ends with the round: withdrawn, given up without one, drafted anew', () => {
    const { rounds } = timelineOf([
      [a.drafted, 1],
      [submitted(1), 2],
      [a.withdrawn(), 3],
      [a.voided(), 4],
      [a.reopened, 5],
    ]);
    expect(rounds.map(({ round: of, submitted: was, ended }) => [of, was !== undefined, ended?.how])).toEqual([
      [1, true, 'withdrawn'],
      [2, false, 'voided'],
      [2, false, undefined],
    ]);
    expect(rounds[0]?.steps).toMatchObject([{ outcome: 'withdrawn', tasks: [{ state: 'unsigned' }] }]);
  });

  it('takes the approval of a step for its signature in a record of the first releases', () => {
    const old = (type: string, data: object) => ({ type, data }) as unknown as TargetEvent;
    const without = (data: object, name: string) =>
      Object.fromEntries(Object.entries(data).filter(([each]) => each !== name));
    const drafted = without(a.drafted.data, 'writtenBy');
    const submission = without({ ...a.submitted().data, chain: a.chain.slice(0, 2) }, 'opens');
    const step = (at: number, approvedBy: string) =>
      old('StepApproved', { ...without(a.approved(at, approvedBy).data, 'opens'), opinion: '同意' });
    const { rounds } = timelineOf(
      [
        [old('TargetDrafted', drafted), 1],
        [old('TargetSubmitted', submission), 2],
        [step(1, 'p-head'), 3],
        [step(2, 'p-reviewer'), 5],
        [a.finallyApproved(), 5],
      ],
      true,
    );
    expect(rounds).toMatchObject([{ ended: { how: 'approved' } }]);
    expect(rounds[0]?.steps).toMatchObject([
      { step: 1, outcome: 'completed', waitedMs: DAY, tasks: [{ given: { signedBy: 'p-head', opinion: '同意' } }] },
      { step: 2, outcome: 'completed', waitedMs: 2 * DAY, tasks: [{ given: { signedBy: 'p-reviewer', revision: 3 } }] },
    ]);
    expect(rounds[0]?.steps[0]?.acts).toMatchObject([{ type: 'StepApproved', by: 'p-head', vote: 'agree' }]);
  });
});
