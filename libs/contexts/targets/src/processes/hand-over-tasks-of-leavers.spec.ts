import { describe, it } from '@jest/globals';
import { processSpec } from '#testing';
import { type PersonEvent } from '#contexts/directory';
import { personStreams } from '#contexts/directory/core';
import { type RoundEvent } from '#domain/approval';
import { type TargetEvent } from '../domain/target.events.js';
import * as a from '../domain/target-for-spec.js';
import { targetStreams } from '../domain/target.streams.js';
import { handOverTasksJob, handOverTasksOfTargetJob } from '../jobs/hand-over-tasks.job.js';
import { handOverTasksOfLeavers } from './hand-over-tasks-of-leavers.process.js';

describe('hand-over-tasks-of-leavers', () => {
  const ofPerson = processSpec<PersonEvent>(handOverTasksOfLeavers, personStreams.of('p-1'));
  const ofTarget = processSpec<TargetEvent>(handOverTasksOfLeavers, targetStreams.of(a.targetId));

  it('waits for the last day to be over, and for the eve of an appointment', () => {
    ofPerson()
      .when({ type: 'PersonLeft', data: { endsOn: '2026-06-30', handOver: [], recordedBy: 'a' } })
      .thenAsks({ job: handOverTasksJob, payload: { after: '2026-06-30' } });
    const post = { role: 'expert', scope: '307', region: '511124', appointmentId: a.targetId } as const;
    ofPerson()
      .when({ type: 'AppointmentMade', data: { ...post, startsOn: '2026-07-01', appointedBy: 'a' } })
      .thenAsks({ job: handOverTasksJob, payload: { after: '2026-06-30' } });
  });

  it('looks at a target that comes to name somebody, and at no other', () => {
    const asked = { job: handOverTasksOfTargetJob, payload: { targetId: a.targetId } };
    const back: RoundEvent = {
      type: 'StepReturned',
      data: { round: 1, fromStep: 2, toStep: 1, returnedBy: 'p', opens: { step: 1 } },
    };
    ofTarget(a.drafted, a.submitted()).when(back).thenAsks(asked);
    ofTarget(a.drafted).when(a.submitted()).thenNothing();
    const { data } = a.submitted();
    const steps = [{ name: '会签', mode: 'all' as const, seats: [{ person: 'p-1' }] }];
    ofTarget(a.drafted)
      .when({ type: 'TargetSubmitted', data: { ...data, chain: { steps } } })
      .thenAsks(asked);
  });
});
