import { position } from '#domain/approval';
import { type RecordedEvent } from '#domain/kernel';
import { projection, remove, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { targetCatalogue, type TargetEvent } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { ApprovalInbox1764200000001 } from './approval-inbox.migration.js';
import { WaitingHand } from './waiting-hand.row.js';
import { WaitingTarget } from './waiting-target.row.js';

const keyOf = (event: RecordedEvent) => ({ targetId: targetStreams.idOf(event) });

const change = (event: RecordedEvent, set: Some<typeof WaitingTarget.columns>): RowChange =>
  update(WaitingTarget, keyOf(event), { ...set, revision: event.revision });

const hand = (event: RecordedEvent, did: WaitingHand['hand'], personId: string | undefined): RowChange[] =>
  personId === undefined ? [] : [upsert(WaitingHand, { ...keyOf(event), personId, hand: did })];

/** No step is open any more, and who acted may act in another round. */
const roundOver = (event: RecordedEvent<TargetEvent>): RowChange[] => [
  change(event, position.over),
  remove(WaitingHand, { ...keyOf(event), hand: 'acted' }),
];

/** What is in approval, at which step, and who had a hand in it: all that `mayAct` asks for. */
export const approvalInbox = projection({
  name: 'approval-inbox',
  version: 1,
  entities: [WaitingTarget, WaitingHand],
  migrations: [ApprovalInbox1764200000001],
  catalogue: targetCatalogue,
  on: {
    TargetDrafted: (event) => {
      const { targetId, unit, content, contentHash, writtenBy } = event.data;
      const { name, budget } = content;
      return [
        upsert(WaitingTarget, {
          ...{ targetId, unit, name, budget, contentHash, ...position.none },
          revision: event.revision,
        }),
        ...hand(event, 'wrote', writtenBy),
      ];
    },
    TargetRevised: (event) => {
      const { content, contentHash, writtenBy } = event.data;
      const { name, budget } = content;
      return [change(event, { name, budget, contentHash }), ...hand(event, 'wrote', writtenBy)];
    },
    TargetSubmitted: (event) => [change(event, position.opened(event.data))],
    StepApproved: (event) => [
      change(event, position.signed(event.data)),
      ...hand(event, 'acted', event.data.approvedBy),
    ],
    TargetReturned: roundOver,
    TargetWithdrawn: roundOver,
    TargetVoided: roundOver,
    TargetReopened: (event) => [change(event, {})],
    TargetApproved: (event) => [remove(WaitingTarget, keyOf(event)), remove(WaitingHand, keyOf(event))],
  },
});
