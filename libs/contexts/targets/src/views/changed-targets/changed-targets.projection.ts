import { type RecordedEvent } from '#domain/kernel';
import { projection, update, upsert, type RowChange } from '#platform/read-store/core';
import { targetCatalogue } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { ChangedTarget } from './changed-target.row.js';
import { ChangedTargets1765240000000 } from './changed-targets.migration.js';

const changed = (event: RecordedEvent): RowChange[] => {
  const { revision, position } = event;
  return [update(ChangedTarget, { targetId: targetStreams.idOf(event) }, { revision, position })];
};

/** Which targets changed since a position: what followers are told, and what somebody missed who was away. */
export const changedTargets = projection({
  name: 'changed-targets',
  version: 1,
  entities: [ChangedTarget],
  migrations: [ChangedTargets1765240000000],
  catalogue: targetCatalogue,
  on: {
    TargetDrafted: (event) => {
      const { revision, position } = event;
      return [
        upsert(ChangedTarget, { targetId: targetStreams.idOf(event), unit: event.data.unit, revision, position }),
      ];
    },
    TargetRevised: changed,
    TargetSubmitted: changed,
    SignatureGiven: changed,
    StepApproved: changed,
    StepReturned: changed,
    SignatureTakenBack: changed,
    TaskAssigned: changed,
    TaskTransferred: changed,
    SignerAdded: changed,
    SignerRemoved: changed,
    StepUrged: changed,
    CellsProposed: changed,
    CellsAccepted: changed,
    CellsDeclined: changed,
    Commented: changed,
    Copied: changed,
    CopyRead: changed,
    TargetReturned: changed,
    TargetWithdrawn: changed,
    TargetVoided: changed,
    TargetReopened: changed,
    TargetApproved: changed,
  },
});
