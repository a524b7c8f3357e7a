import { type Opens, type Skipped } from '#domain/approval';
import { type RecordedEvent } from '#domain/kernel';
import { projection, remove, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { targetCatalogue } from '../../domain/target.events.js';
import * as tasks from './task-changes.js';
import { dueOf, keyOf } from './task-changes.js';
import { NEVER_DUE, TaskRow } from './task.row.js';
import { TaskChain } from './task-chain.row.js';
import { TaskCopy } from './task-copy.row.js';
import { TaskHand } from './task-hand.row.js';
import { TaskRound } from './task-round.row.js';
import { TaskWriter } from './task-writer.row.js';
import { Tasks1765110000000 } from './tasks.migration.js';

const change = (event: RecordedEvent, set: Some<typeof TaskRound.columns>): RowChange =>
  update(TaskRound, keyOf(event), { ...set, revision: event.revision });

const writer = (event: RecordedEvent, personId: string | undefined): RowChange[] =>
  personId === undefined ? [] : [upsert(TaskWriter, { ...keyOf(event), personId })];

/** Where the round stands, as the event says; nowhere where it opens no step. */
const at = (event: RecordedEvent, opens?: Opens) => ({
  ...{ step: opens?.step ?? null, due: dueOf(opens) },
  openedAt: opens === undefined ? null : event.metadata.recordedAt,
});

const ended = (event: RecordedEvent, status: TaskRound['status'], step: number | null = null): RowChange =>
  change(event, { status, step, due: NEVER_DUE, endedAt: event.metadata.recordedAt });

const signedBefore = (skipped: readonly Skipped[]): readonly string[] =>
  skipped.flatMap((each) => (each.because === 'signed-before' ? each.signedBy : []));

/** In the first releases the completion of a step was itself its one signature, and so was a return. */
const isSignature = ({ metadata }: RecordedEvent): boolean => metadata.schema === 1;
const optional = (opinion: string | undefined) => (opinion === undefined ? {} : { opinion });

/** What is to be done, by whom, until when: every seat of every step, and all that the machine asks of a round. */
export const tasksView = projection({
  name: 'tasks',
  version: 2,
  versionNote: {
    says: '待办按索引即可找到，各行不变 an inbox is found by indexes alone, all rows as before',
    differs: {},
  },
  entities: [TaskRound, TaskChain, TaskRow, TaskHand, TaskWriter, TaskCopy],
  migrations: [Tasks1765110000000],
  catalogue: targetCatalogue,
  on: {
    TargetDrafted: (event) => {
      const { targetId, unit, fiscalYear, content, contentHash, writtenBy } = event.data;
      const { name, budget } = content;
      return [
        upsert(TaskRound, {
          ...{ targetId, unit, fiscalYear, name, budget, contentHash, status: 'draft', round: 0, due: NEVER_DUE },
          ...{ signedBefore: [], hasAdded: false },
          revision: event.revision,
        }),
        ...writer(event, writtenBy),
      ];
    },
    TargetRevised: (event) => {
      const { content, contentHash, writtenBy } = event.data;
      const { name, budget } = content;
      return [change(event, { name, budget, contentHash }), ...writer(event, writtenBy)];
    },
    TargetSubmitted: (event) => {
      const { round, chain, skipped = [], submittedBy, opens } = event.data;
      const submittedAt = event.metadata.recordedAt;
      return [
        change(event, {
          ...{ status: 'in-approval', round, submittedBy, submittedAt, ...at(event, opens) },
          ...{ endedAt: null, signedBefore: signedBefore(skipped), hasAdded: false, urgedOn: null },
        }),
        upsert(TaskChain, { ...keyOf(event), chain, skipped }),
        ...tasks.tasksOfRound(event),
      ];
    },
    SignatureGiven: (event) => [change(event, {}), ...tasks.signature(event, tasks.signed(event.data))],
    StepApproved: (event) => {
      const { round, step, approvedBy: signedBy, opinion, opens } = event.data;
      const given = { vote: 'agree' as const, signedBy, ...optional(opinion) };
      return [
        change(event, at(event, opens)),
        ...(isSignature(event) ? tasks.signature(event, { round, step, ordinal: 1, given }) : []),
        ...tasks.stepApproved(event),
      ];
    },
    SignatureTakenBack: (event) => {
      // Where the round stays where it was nothing opened.
      const { step, opens } = event.data;
      const { openedAt, ...stands } = at(event, opens);
      return [change(event, { ...stands, ...(opens.step === step ? { openedAt } : {}) }), ...tasks.takenBack(event)];
    },
    StepReturned: (event) => [change(event, at(event, event.data.opens)), ...tasks.stepReturned(event)],
    TaskAssigned: (event) => [change(event, {}), tasks.assigned(event)],
    TaskTransferred: (event) => [change(event, {}), tasks.transferred(event)],
    SignerAdded: (event) => [change(event, { hasAdded: true }), tasks.signerAdded(event)],
    SignerRemoved: (event) => [change(event, {}), tasks.signerRemoved(event)],
    StepUrged: (event) => [change(event, { urgedOn: event.data.on })],
    Commented: (event) => [change(event, {})],
    Copied: (event) => {
      const { round, copiedBy, to } = event.data;
      const copiedAt = event.metadata.recordedAt;
      const copies = to.map((personId) => upsert(TaskCopy, { ...keyOf(event), round, personId, copiedBy, copiedAt }));
      return [change(event, {}), ...copies];
    },
    CopyRead: (event) => {
      const { round, readBy: personId } = event.data;
      const readAt = event.metadata.recordedAt;
      return [change(event, {}), update(TaskCopy, { ...keyOf(event), round, personId }, { readAt })];
    },
    CellsProposed: (event) => [change(event, {})],
    CellsAccepted: (event) => [change(event, {})],
    CellsDeclined: (event) => [change(event, {})],
    TargetReturned: (event) => {
      const { round, step, returnedBy: signedBy, opinion } = event.data;
      const given = { vote: 'disagree' as const, signedBy, ...optional(opinion) };
      return [
        ...(isSignature(event) ? tasks.signature(event, { round, step, ordinal: 1, given }) : []),
        ended(event, 'returned', step),
        ...tasks.roundEnded(event, round),
      ];
    },
    TargetWithdrawn: (event) => [ended(event, 'draft'), ...tasks.roundEnded(event, event.data.round)],
    TargetVoided: (event) => [ended(event, 'voided'), ...tasks.roundEnded(event, event.data.round)],
    TargetReopened: (event) => [change(event, { status: 'draft' })],
    TargetApproved: (event) => [
      ended(event, 'approved'),
      ...tasks.roundEnded(event, event.data.round),
      remove(TaskWriter, keyOf(event)),
    ],
  },
});
