import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Person } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing/core';
import {
  bytesOf,
  importFacts as facts,
  misplacedTable,
  row,
  withProject,
} from '../../../../../test/fixtures/tables/small-table.js';
import { AcceptIntake, acceptIntake } from '../accept-intake/accept-intake.js';
import { decidedFindings, openErrors } from '../domain/decided.js';
import { IntakeNotFound, IntakeNotRead, NotTheImporter, ReadingIsStale } from '../domain/intake.errors.js';
import { intakeCatalogue, type IntakeEvent } from '../domain/intake.events.js';
import { type Decision } from '../domain/intake.shapes.js';
import { intakeDecider, type PresentIntake } from '../domain/intake.state.js';
import { repaired } from '../domain/repaired.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { type AskedDecision, type AskedRest } from './asked.js';
import {
  FindingIsMended,
  FindingUnknown,
  NoSuchCell,
  ProposalAlreadyDecided,
  ProposalStands,
  ProposalUnknown,
  ValueDoesNotFit,
} from './decide.errors.js';
import { DecideFindings, decideFindings } from './decide-findings.js';

const { intakeId } = facts;
/** The move of a row mends 1 and 2; 3 is the third project's missing weight, 4 that its weights do not add up. */
const table = withProject(misplacedTable, 2, (each) => ({
  ...each,
  indicators: [row('创业大赛举办场次', ''), ...each.indicators.slice(1)],
}));
const read = planImport(readTable(bytesOf(table)), { ...facts, weightTotal: '90' }, new Map()).flat();
const proposal = 'move-row-7';
const drafter: Person = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const drafterOfAll: Person = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@*'] };
const someone = (...roles: string[]): Person => ({ personId: 'p-other', unit: '307', roles });

const stateOf = (...then: IntakeEvent[]): PresentIntake => {
  const state = [...read, ...then].reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (state.status === 'absent' || state.status === 'received') throw new Error('what was planned is an import');
  return state;
};
const digest = stateOf().read?.digest ?? '';

const given = deciderSpec(intakeDecider, decideFindings);
type Of = { readonly actor?: Person; readonly digest?: string; readonly rest?: AskedRest };
const decide = (decisions: AskedDecision[], of: Of = {}) =>
  new DecideFindings(
    { intakeId, digest: of.digest, decisions, ...(of.rest ? { rest: of.rest } : {}) },
    envelopeOf(of.actor ?? drafter),
  );
const made = (...decisions: Decision[]): IntakeEvent => ({
  type: 'DecisionsMade',
  data: { digest, decidedBy: 'p-drafter', decisions },
});
const accepted = made({ kind: 'accepted', proposals: [proposal] });
const declined = made({ kind: 'declined', proposals: [proposal] });
const weight = {
  kind: 'set-value',
  finding: 3,
  project: 2,
  line: 11,
  field: 'weight',
  to: '50',
  reason: '原表。',
} as const;
const printed: Decision = { kind: 'as-printed', findings: [4], reason: '原表如此。' };

describe('a proposal', () => {
  it('is accepted or declined by its id or by a finding that it would mend, with the reason where one was given', () => {
    given(...read)
      .when(decide([{ decision: 'accepted', proposal }]))
      .then(accepted);
    given(...read)
      .when(decide([{ decision: 'accepted', finding: 2 }]))
      .then(accepted);
    given(...read)
      .when(decide([{ decision: 'declined', proposal, reason: '原表无误。' }]))
      .then(made({ kind: 'declined', proposals: [proposal], reason: '原表无误。' }));
  });
  it('is decided once: the same again changes nothing, another decision is refused', () => {
    const again = (decision: 'accepted' | 'declined', actor = drafter) => decide([{ decision, proposal }], { actor });
    given(...read, accepted)
      .when(again('accepted', someone('unit-drafter@307')))
      .thenNothing();
    given(...read, declined)
      .when(again('accepted'))
      .thenThrows(ProposalAlreadyDecided);
    given(...read, { type: 'RepairAccepted', data: { proposalId: proposal, decidedBy: 'p-drafter' } })
      .when(again('accepted'))
      .thenNothing();
    given(...read, accepted)
      .when(decide([{ decision: 'as-printed', finding: 1, reason: '如此。' }]))
      .thenThrows(FindingIsMended);
  });
  it('must be there', () => {
    given(...read)
      .when(decide([{ decision: 'accepted', proposal: 'move-row-8' }]))
      .thenThrows(ProposalUnknown);
    given(...read)
      .when(decide([{ decision: 'accepted', finding: 3 }]))
      .thenThrows(ProposalUnknown);
  });
});

describe('a finding', () => {
  it('stands as printed for a reason, and its proposal is declined with it', () => {
    given(...read)
      .when(decide([{ decision: 'as-printed', finding: 4, reason: '原表如此。' }]))
      .then(made(printed));
    given(...read)
      .when(decide([{ decision: 'as-printed', finding: 1, reason: '原表如此。' }]))
      .then(
        made(
          { kind: 'declined', proposals: [proposal], reason: '原表如此。' },
          { kind: 'as-printed', findings: [1], reason: '原表如此。' },
        ),
      );
  });
  it('is mended by a value, of which is kept what stood there', () => {
    const set = { decision: 'set-value', finding: 3, field: 'weight', value: ' 50.0 ', reason: '原表。' } as const;
    given(...read)
      .when(decide([set]))
      .then(made(weight));
    given(...read, made(weight))
      .when(decide([set]))
      .thenNothing();
    given(...read)
      .when(decide([{ ...set, finding: 3, field: 'budget', value: '8.6万' }]))
      .then(
        made({
          ...{ kind: 'set-value', finding: 3, project: 2, field: 'budget', from: '300000.00', to: '8.6万元' },
          reason: '原表。',
        }),
      );
  });
  it('takes a value only where there is such a cell, and one that fits it', () => {
    const set = { decision: 'set-value', finding: 3, field: 'weight', value: '50', reason: '原表。' } as const;
    for (const [change, error] of [
      [{ value: '很多' }, ValueDoesNotFit],
      [{ field: 'operator', value: '大约' }, ValueDoesNotFit],
      [{ field: 'budget', value: '-5' }, ValueDoesNotFit],
      [{ line: 5 }, NoSuchCell],
      [{ finding: 99 }, FindingUnknown],
      [{ finding: 1, line: 5 }, ProposalStands],
    ] as const)
      given(...read)
        .when(decide([{ ...set, ...change }]))
        .thenThrows(error);
  });
  it('may be decided anew: the later decision holds', () => {
    const state = stateOf(made({ kind: 'as-printed', findings: [3], reason: '。' }), made(weight));
    expect(decidedFindings(state).get(3)).toBe('set-value');
    expect(repaired(state).projects[2]?.reading.weightTotal).toBe('90');
  });
  it('is open until it is decided, or nothing is left of it', () => {
    expect(openErrors(stateOf())).toEqual([1, 2, 3, 4]);
    expect(openErrors(stateOf(accepted))).toEqual([3, 4]);
    // Without a reason it is not said that they may stand.
    expect(openErrors(stateOf(declined))).toEqual([1, 2, 3, 4]);
    expect(openErrors(stateOf(accepted, made(weight)))).toEqual([]);
    expect(decidedFindings(stateOf(accepted, made(weight))).get(4)).toBe('mended');
  });
});

describe('everything that is left', () => {
  const reason = '原表如此。';
  it('is decided at once, after what is listed', () => {
    const rest: AskedRest = { proposals: { decision: 'accepted' }, errors: { decision: 'as-printed', reason } };
    given(...read)
      .when(decide([{ decision: 'set-value', finding: 3, field: 'weight', value: '50', reason: '原表。' }], { rest }))
      .then(made(weight, { kind: 'accepted', proposals: [proposal] }));
    given(...read)
      .when(decide([], { rest }))
      .then(made({ kind: 'accepted', proposals: [proposal] }, { kind: 'as-printed', findings: [3, 4], reason }));
  });
  it('stands as printed, open proposals with it, and is nothing where nothing is open', () => {
    const rest: AskedRest = { errors: { decision: 'as-printed', reason } };
    const all = made(
      { kind: 'declined', proposals: [proposal], reason },
      { kind: 'as-printed', findings: [1, 2, 3, 4], reason },
    );
    given(...read)
      .when(decide([], { rest }))
      .then(all);
    given(...read, all)
      .when(decide([], { rest }))
      .thenNothing();
    expect(openErrors(stateOf(all))).toEqual([]);
  });
});

describe('a table as offices hand it in', () => {
  const folder = 'test/fixtures/tables/cases';
  const reason = '原表如此。';
  const rest: AskedRest = { proposals: { decision: 'accepted' }, errors: { decision: 'as-printed', reason } };
  const asked = { intakeId, decisions: [], rest };

  it.each(readdirSync(folder).filter((file) => !/^1[15]-/.test(file)))(
    'can be decided at once and accepted: %s',
    (file) => {
      const events = planImport(readTable(readFileSync(`${folder}/${file}`)), facts, new Map()).flat();
      const folded = (more: readonly IntakeEvent[]) =>
        [...events, ...more].reduce(intakeDecider.evolve, intakeDecider.initialState);
      const before = folded([]);
      const made = decideFindings(new DecideFindings(asked, envelopeOf(drafterOfAll)))(before);
      for (const { type, data } of [...events, ...made]) expect(intakeCatalogue[type].data.parse(data)).toEqual(data);
      const after = folded(made);
      if (before.status !== 'read' || after.status !== 'read') throw new Error('it was read whole');
      expect([openErrors(after), made.length > 0]).toEqual([[], openErrors(before).length > 0]);
      const accept = new AcceptIntake({ intakeId, digest: after.read?.digest ?? '' }, envelopeOf(drafterOfAll));
      expect(acceptIntake(accept)(after)).toHaveLength(1);
    },
  );
});

describe('who decides', () => {
  const asked: AskedDecision[] = [{ decision: 'accepted', proposal }];
  it('sees the reading that stands, and that it is read whole', () => {
    given(...read)
      .when(decide(asked, { digest: 'f'.repeat(64) }))
      .thenThrows(ReadingIsStale);
    given(...read)
      .when(decide(asked, { digest }))
      .then(accepted);
    given(...read.slice(0, -1))
      .when(decide(asked))
      .thenThrows(IntakeNotRead);
  });
  it('is a drafter of every unit in the table, and of one that a value names', () => {
    for (const role of ['auditor@*', 'unit-head@307001', 'department-reviewer@307'])
      given(...read)
        .when(decide(asked, { actor: someone(role) }))
        .thenThrows(NotTheImporter);
    const unit: AskedDecision = { decision: 'set-value', finding: 3, field: 'unit', value: '307002', reason: '。。' };
    given(...read)
      .when(decide([unit]))
      .thenThrows(NotTheImporter);
  });
  it('is not told of an import that is not theirs', () => {
    given(...read)
      .when(decide(asked, { actor: someone('unit-drafter@405001') }))
      .thenThrows(IntakeNotFound);
    given().when(decide(asked)).thenThrows(IntakeNotFound);
  });
  it('may decide beside others at the same moment', () =>
    expect(decideFindings(decide(asked)).decidableAnew).toBe(true));
});
