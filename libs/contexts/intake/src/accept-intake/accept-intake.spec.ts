import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing';
import {
  bytesOf,
  importFacts as facts,
  misplacedTable,
  row,
  smallTable,
  withProject,
} from '../../../../../test/fixtures/tables/small-table.js';
import { IntakeNotFound, IntakeNotRead, NotTheImporter, ReadingIsStale } from '../domain/intake.errors.js';
import { ErrorsUndecided, ProposalsUndecided } from '../decide-findings/decide.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeDecider } from '../domain/intake.state.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { AcceptIntake, acceptIntake } from './accept-intake.js';

const { intakeId } = facts;
const plan = (table: typeof smallTable) => planImport(readTable(bytesOf(table)), facts, new Map()).flat();
const read = plan(misplacedTable);
const digestIn = (events: readonly IntakeEvent[]): string => {
  const last = events.at(-1);
  if (last?.type !== 'IntakeRead') throw new Error('the last event says what was read');
  return last.data.digest;
};
const digest = digestIn(read);
const undecided = plan(
  withProject(smallTable, 0, (each) => ({
    ...each,
    indicators: [row('招聘会举办场次', ''), ...each.indicators.slice(1)],
  })),
);
const drafter: Actor = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const accept = (of: { digest?: string; actor?: Actor } = {}) =>
  new AcceptIntake({ intakeId, digest: of.digest ?? digest }, envelopeOf(of.actor ?? drafter));
const given = deciderSpec(intakeDecider, acceptIntake);

const proposalId = 'move-row-7';
const repaired: IntakeEvent = { type: 'RepairAccepted', data: { proposalId, decidedBy: 'p-drafter' } };
const declined: IntakeEvent = {
  type: 'DecisionsMade',
  data: {
    ...{ digest, decidedBy: 'p-drafter' },
    decisions: [{ kind: 'declined', proposals: [proposalId], reason: '原表如此。' }],
  },
};
const accepted = (...repairs: string[]): IntakeEvent => ({
  type: 'IntakeAccepted',
  data: { intakeId, digest, acceptedBy: 'p-drafter', repairs },
});

describe('accept-intake', () => {
  it('records what was accepted: the reading by its digest, and the repairs', () => {
    given(...read, repaired)
      .when(accept())
      .then(accepted(proposalId));
    given(...read, declined)
      .when(accept())
      .then(accepted());
  });
  it('needs no decision where nothing is proposed', () => {
    const sound = plan(smallTable);
    const of = digestIn(sound);
    given(...sound)
      .when(accept({ digest: of }))
      .then({ type: 'IntakeAccepted', data: { intakeId, digest: of, acceptedBy: 'p-drafter', repairs: [] } });
  });
  it('refuses while a proposal is undecided, and lists it', () => {
    given(...read)
      .when(accept())
      .thenThrows(ProposalsUndecided);
    const rule = acceptIntake(accept());
    expect(() => rule(read.reduce(intakeDecider.evolve, intakeDecider.initialState))).toThrow(
      expect.objectContaining({ code: 'proposals-undecided', details: { proposalIds: [proposalId] } }),
    );
  });
  it('refuses while an error is undecided, and names it with its row and what may be done', () => {
    given(...undecided)
      .when(accept({ digest: digestIn(undecided) }))
      .thenThrows(ErrorsUndecided);
    const rule = acceptIntake(accept({ digest: digestIn(undecided) }));
    expect(() => rule(undecided.reduce(intakeDecider.evolve, intakeDecider.initialState))).toThrow(
      expect.objectContaining({
        code: 'errors-undecided',
        message: expect.stringMatching(
          /^还有 2 条强制疑点未决定：疑点 1：第 5 行「.*招聘会经费.*」：.*没有权重.*按原样.*finding 1: line 5/,
        ),
        details: {
          openCount: 2,
          open: [expect.objectContaining({ finding: 1, line: 5 }), expect.objectContaining({ finding: 2 })],
        },
      }),
    );
  });
  it('goes on once each error is decided, one way or another', () => {
    const of = digestIn(undecided);
    const decided: IntakeEvent = {
      type: 'DecisionsMade',
      data: {
        digest: of,
        decidedBy: 'p-drafter',
        decisions: [{ kind: 'as-printed', findings: [1, 2], reason: '如此。' }],
      },
    };
    given(...undecided, decided)
      .when(accept({ digest: of }))
      .then({ type: 'IntakeAccepted', data: { intakeId, digest: of, acceptedBy: 'p-drafter', repairs: [] } });
  });
  it('asks nobody to decide the errors of a table that an older release read', () => {
    const older = undecided.map((event): IntakeEvent => {
      if (event.type !== 'IntakeRead') return event;
      const { projects, indicators, findings, proposals, digest: read } = event.data;
      return { ...event, data: { projects, indicators, findings, proposals, digest: read } };
    });
    const of = digestIn(older);
    given(...older)
      .when(accept({ digest: of }))
      .then({ type: 'IntakeAccepted', data: { intakeId, digest: of, acceptedBy: 'p-drafter', repairs: [] } });
  });
  it('refuses a digest that is not of what was read', () =>
    given(...read, repaired)
      .when(accept({ digest: 'f'.repeat(64) }))
      .thenThrows(ReadingIsStale));
  it('refuses a second acceptance, and one of a table not read whole', () => {
    given(...read, repaired, accepted(proposalId))
      .when(accept())
      .thenThrows(IntakeNotRead);
    given(...read.slice(0, -1))
      .when(accept())
      .thenThrows(IntakeNotRead);
  });
  it('refuses one who is no drafter of its units', () => {
    const auditor: Actor = { personId: 'p-auditor', unit: '审计局', roles: ['auditor@*'] };
    given(...read, repaired)
      .when(accept({ actor: auditor }))
      .thenThrows(NotTheImporter);
    const stranger: Actor = { personId: 'p', unit: '405001', roles: ['unit-drafter@405001'] };
    given(...read, repaired)
      .when(accept({ actor: stranger }))
      .thenThrows(IntakeNotFound);
    given().when(accept()).thenThrows(IntakeNotFound);
  });
});
