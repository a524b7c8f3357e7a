import { personCatalogue } from '#contexts/directory';
import { eveOf } from '#contexts/directory/core';
import { process } from '#platform/context';
import { targetCatalogue, type TargetEvent } from '../domain/target.events.js';
import { targetStreams } from '../domain/target.streams.js';
import { handOverTasksJob, handOverTasksOfTargetJob } from '../jobs/hand-over-tasks.job.js';

const ofTarget = (event: { readonly stream: string }) => [
  { job: handOverTasksOfTargetJob, payload: { targetId: targetStreams.idOf(event) } },
];
type Chain = Extract<TargetEvent, { readonly type: 'TargetSubmitted' }>['data']['chain'];
const namesSomebody = ({ steps }: Chain): boolean => steps.some(({ seats }) => seats.some((seat) => 'person' in seat));

/**
 * Somebody leaves → what is named to them goes to who takes over, once their last day is over; again when somebody is appointed, who
 * may take over from then on. A target is looked at by itself where it comes to name somebody: they may have left a moment ago.
 */
export const handOverTasksOfLeavers = process({
  name: 'hand-over-tasks-of-leavers',
  catalogue: { ...personCatalogue, ...targetCatalogue },
  jobs: [handOverTasksJob, handOverTasksOfTargetJob],
  on: {
    PersonLeft: ({ data: { endsOn } }) => [{ job: handOverTasksJob, payload: { after: endsOn } }],
    AppointmentMade: ({ data: { startsOn } }) => [{ job: handOverTasksJob, payload: { after: eveOf(startsOn) } }],
    TargetSubmitted: (event) => (namesSomebody(event.data.chain) ? ofTarget(event) : []),
    TaskTransferred: ofTarget,
    TaskAssigned: ofTarget,
    SignerAdded: ofTarget,
    // A step that opens anew names again whom its chain names.
    StepReturned: ofTarget,
    SignatureTakenBack: ofTarget,
  },
});
