import { describe, expect, it } from '@jest/globals';
import { recordedEvents } from '#testing';
import { importFacts as facts } from '../../../../../test/fixtures/tables/small-table.js';
import { intakeStreams } from '../domain/intake.streams.js';
import { applyIntakeJob } from '../jobs/apply-intake/apply-intake.job.js';
import { applyAcceptedIntakes } from './apply-accepted-intakes.process.js';

const { intakeId } = facts;

describe('apply-accepted-intakes', () => {
  it('asks for one job when an import is accepted', () => {
    const data = { intakeId, digest: 'a'.repeat(64), acceptedBy: 'p-drafter', repairs: [] };
    const [event] = recordedEvents(intakeStreams.of(intakeId), [{ type: 'IntakeAccepted', data }]);
    if (!event) throw new Error('one event was given');
    const jobs = applyAcceptedIntakes.on['IntakeAccepted']?.(event);
    expect(jobs).toEqual([{ job: applyIntakeJob.name, payload: { intakeId } }]);
    expect(applyIntakeJob.payload.parse(jobs?.[0]?.payload)).toEqual({ intakeId });
  });
});
