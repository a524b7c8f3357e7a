import { describe, it } from '@jest/globals';
import { processSpec } from '#testing';
import { bytesOf, importFacts as facts, smallTable } from '../../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeStreams } from '../domain/intake.streams.js';
import { planImport } from '../import-table/plan-import.js';
import { applyIntakeJob } from '../jobs/apply-intake/apply-intake.job.js';
import { readTable } from '../reading/read-table.js';
import { applyAcceptedIntakes } from './apply-accepted-intakes.process.js';

const { intakeId } = facts;
const read = planImport(readTable(bytesOf(smallTable)), facts, new Map()).flat();
const accepted: IntakeEvent = {
  type: 'IntakeAccepted',
  data: { intakeId, digest: 'a'.repeat(64), acceptedBy: 'p-drafter', repairs: [] },
};

describe('apply-accepted-intakes', () => {
  const given = processSpec<IntakeEvent>(applyAcceptedIntakes, intakeStreams.of(intakeId));

  it('asks for one job when an import is accepted, and for none while it is read', () => {
    for (const [at, event] of read.entries()) {
      given(...read.slice(0, at))
        .when(event)
        .thenNothing();
    }
    given(...read)
      .when(accepted)
      .thenAsks({ job: applyIntakeJob, payload: { intakeId } });
  });
});
