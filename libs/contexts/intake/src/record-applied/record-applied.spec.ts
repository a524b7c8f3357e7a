import { describe, it } from '@jest/globals';
import { deciderSpec, envelopeOf } from '#testing';
import { bytesOf, importFacts as facts, smallTable } from '../../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent, type Outcome } from '../domain/intake.events.js';
import { intakeDecider } from '../domain/intake.state.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { RecordApplied, recordApplied } from './record-applied.js';

const { intakeId } = facts;
const read = planImport(readTable(bytesOf(smallTable)), facts, new Map()).flat();
const accepted: IntakeEvent = {
  type: 'IntakeAccepted',
  data: { intakeId, digest: 'a'.repeat(64), acceptedBy: 'p-drafter', repairs: [] },
};
const outcomes: Outcome[] = [
  { project: 0, targetId: facts.intakeId, outcome: 'drafted' },
  { project: 1, outcome: 'not-drafted', reason: 'budget-missing' },
];
const applied: IntakeEvent = { type: 'IntakeApplied', data: { outcomes } };

const given = deciderSpec(intakeDecider, recordApplied);
const record = new RecordApplied({ intakeId, outcomes }, envelopeOf({ system: 'apply-accepted-intakes' }));

describe('record-applied', () => {
  it('records what became of each project', () =>
    given(...read, accepted)
      .when(record)
      .then(applied));
  it('records nothing twice', () =>
    given(...read, accepted, applied)
      .when(record)
      .thenNothing());
  it('records nothing of an import that nobody accepted', () =>
    given(...read)
      .when(record)
      .thenNothing());
});
