import { type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { type Projection, type Row, type RowChange } from '#platform/read-store';
import { targetCatalogue, type TargetEvent } from '../../domain/target.events.js';
import { ApprovalInbox1764200000001 } from './approval-inbox.migration.js';
import { WaitingHand } from './waiting-hand.entity.js';
import { WaitingTarget } from './waiting-target.entity.js';

type Recorded<Type extends TargetEvent['type']> = RecordedEvent<Extract<TargetEvent, DomainEvent<Type>>>;

const keyOf = ({ stream }: Pick<RecordedEvent, 'stream'>) => ({ targetId: stream.slice('target-'.length) });

const change = (event: RecordedEvent, set: Row): RowChange => ({
  ...{ kind: 'update', table: WaitingTarget, key: keyOf(event) },
  set: { ...set, revision: event.revision },
});

const hand = (event: RecordedEvent, did: WaitingHand['hand'], personId: string | undefined): RowChange[] =>
  personId === undefined ? [] : [{ kind: 'upsert', table: WaitingHand, row: { ...keyOf(event), personId, hand: did } }];

/** No step is open any more, and who acted may act in another round. */
const roundOver = (event: RecordedEvent): RowChange[] => [
  change(event, { step: null }),
  { kind: 'delete', table: WaitingHand, key: { ...keyOf(event), hand: 'acted' } },
];

const drafted = ({ data, revision }: Recorded<'TargetDrafted'>): Row => {
  const { targetId, unit, content, contentHash } = data;
  const { name, budget } = content;
  const noRound = { round: 0, step: null, chain: null, submittedBy: null };
  return { targetId, unit, name, budget, contentHash, ...noRound, revision };
};

const on = {
  TargetDrafted: (event: Recorded<'TargetDrafted'>) => [
    { kind: 'upsert', table: WaitingTarget, row: drafted(event) },
    ...hand(event, 'wrote', event.data.writtenBy),
  ],
  TargetRevised: (event: Recorded<'TargetRevised'>) => {
    const { content, contentHash, writtenBy } = event.data;
    const { name, budget } = content;
    return [change(event, { name, budget, contentHash }), ...hand(event, 'wrote', writtenBy)];
  },
  TargetSubmitted: (event: Recorded<'TargetSubmitted'>) => {
    const { round, chain, submittedBy } = event.data;
    return [change(event, { round, step: 1, chain, submittedBy })];
  },
  StepApproved: (event: Recorded<'StepApproved'>) => [
    change(event, { step: event.data.step + 1 }),
    ...hand(event, 'acted', event.data.approvedBy),
  ],
  TargetReturned: roundOver,
  TargetWithdrawn: roundOver,
  TargetVoided: roundOver,
  TargetReopened: (event: Recorded<'TargetReopened'>) => [change(event, {})],
  TargetApproved: (event: Recorded<'TargetApproved'>) => [
    { kind: 'delete', table: WaitingTarget, key: keyOf(event) },
    { kind: 'delete', table: WaitingHand, key: keyOf(event) },
  ],
} satisfies { [Type in TargetEvent['type']]: (event: Recorded<Type>) => RowChange[] };

/** What is in approval, at which step, and who had a hand in it: all that `mayAct` asks for. */
export const approvalInbox: Projection = {
  name: 'approval-inbox',
  version: 1,
  entities: [WaitingTarget, WaitingHand],
  migrations: [ApprovalInbox1764200000001],
  catalogue: targetCatalogue,
  on: on as Projection['on'],
};
