import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#testing';
import { bytesOf, importFacts as facts, misplacedTable } from '../../../../../test/fixtures/tables/small-table.js';
import { announceImport, AnnounceImport } from '../announce-import/announce-import.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { recordFailure, RecordFailure } from '../record-failure/record-failure.js';
import { ImportCutOff, KeyOfAnotherFile } from './intake.errors.js';
import { type IntakeEvent, type IntakeReceived, type ReadingFailed } from './intake.events.js';
import { intakeDecider } from './intake.state.js';
import { recordingDecider, recordPart, refuseOtherFile } from './recording.js';

const whole = planImport(readTable(bytesOf(misplacedTable)), facts, new Map()).flat();
// As a larger table would be cut.
const [first, second, third] = [whole.slice(0, 2), whole.slice(2, 3), whole.slice(3)];
const given = deciderSpec(recordingDecider, ([events, at]: [readonly IntakeEvent[], number]) => recordPart(events, at));

const { sha256, bytes, name } = facts.file;
const received: IntakeReceived = {
  type: 'IntakeReceived',
  data: {
    ...{ intakeId: facts.intakeId, receivedBy: facts.importedBy, file: { name, bytes, sha256 } },
    readBy: '2025-03-04T05:16:07.890Z',
  },
};
const failed: ReadingFailed = { type: 'ReadingFailed', data: { code: 'x', sentences: { zh: '。', en: '.' } } };
const envelope = {
  ...{ commandId: 'c', commandHash: 'h', correlationId: 'r', recordedAt: '2025-03-04T05:06:07.890Z' },
  actor: { system: 'spec' },
};

describe('recording a table', () => {
  it('goes on where the receipt came in between', () => {
    expect(recordPart(first, 0).decidableAnew).toBe(true);
  });

  it('is done one part after the other, whatever was announced or failed between them', () => {
    given()
      .when([first, 0])
      .then(...first);
    given(received, failed, received, ...first, received)
      .when([second, 2])
      .then(...second);
    given(...first, ...second)
      .when([third, 3])
      .then(...third);
  });
  it('writes nothing that stands already', () => {
    given(...first)
      .when([first, 0])
      .thenNothing();
    given(...whole)
      .when([third, 3])
      .thenNothing();
  });
  it('refuses a part that does not follow what stands', () => {
    given().when([second, 2]).thenThrows(ImportCutOff);
    given(...first, ...second)
      .when([[...second, ...third], 2])
      .thenThrows(ImportCutOff);
  });
  it('refuses another file under the same key', () => {
    const state = [received].reduce(recordingDecider.evolve, recordingDecider.initialState);
    expect(() => refuseOtherFile(state, sha256)).not.toThrow();
    expect(() => refuseOtherFile(state, 'b'.repeat(64))).toThrow(KeyOfAnotherFile);
    expect(() => refuseOtherFile(recordingDecider.initialState, sha256)).not.toThrow();
  });
});

describe('announcing', () => {
  const announcing = deciderSpec(recordingDecider, (_: undefined) =>
    announceImport(new AnnounceImport(received.data, envelope)),
  );
  const failing = deciderSpec(recordingDecider, (_: undefined) =>
    recordFailure(new RecordFailure({ intakeId: facts.intakeId, failure: failed.data }, envelope)),
  );

  it('is recorded at each try, until the table is whole', () => {
    announcing().when(undefined).then(received);
    announcing(received, failed).when(undefined).then(received);
    announcing(...first)
      .when(undefined)
      .then(received);
    announcing(...whole)
      .when(undefined)
      .thenNothing();
  });
  it('and so is what came of it, unless the table is whole', () => {
    failing(received).when(undefined).then(failed);
    failing(received, ...whole)
      .when(undefined)
      .thenNothing();
  });
});

describe('an import as people see it', () => {
  const stateAfter = (...events: IntakeEvent[]) => events.reduce(intakeDecider.evolve, intakeDecider.initialState);

  it('has failed until it is tried again, and is the table once that is read', () => {
    expect(stateAfter(received)).toEqual({ status: 'received', receipt: received.data });
    expect(stateAfter(received, failed)).toMatchObject({ status: 'received', failure: failed.data });
    expect(stateAfter(received, ...first, failed)).toMatchObject({ status: 'reading', failure: failed.data });
    expect(stateAfter(received, ...first, failed, received)).not.toHaveProperty('failure');
    expect(stateAfter(received, ...whole)).toEqual({ ...stateAfter(...whole), receipt: received.data });
  });
});
