import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { envelopeOf } from '#testing/core';
import {
  bytesOf,
  importFacts as facts,
  row,
  smallTable,
  withProject,
} from '../../../../../test/fixtures/tables/small-table.js';
import { openErrors } from '../domain/decided.js';
import { intakeDecider, type Intake, type PresentIntake } from '../domain/intake.state.js';
import { valueNeeded } from '../domain/value-needed.js';
import { planImport } from '../import-table/plan-import.js';
import { planDrafts } from '../jobs/apply-intake/plan-drafts.js';
import { readTable } from '../reading/read-table.js';
import { type AskedDecision, type AskedRest } from './asked.js';
import { NoSuchCell, ValueDoesNotFit, ValueNeeded } from './decide.errors.js';
import { DecideFindings, decideFindings } from './decide-findings.js';

const FOLDER = 'test/fixtures/tables/cases';
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}.txt`, 'utf8');
const drafter = { personId: 'p-drafter', unit: '307', roles: ['unit-drafter@*'] };

const present = (state: Intake): PresentIntake => {
  if (state.status === 'absent' || state.status === 'received') throw new Error('what was planned is an import');
  return state;
};
const imported = (text: string): PresentIntake =>
  present(
    planImport(readTable(Buffer.from(text)), { ...facts, weightTotal: '90' }, new Map())
      .flat()
      .reduce(intakeDecider.evolve, intakeDecider.initialState),
  );
const decided = (intake: PresentIntake, decisions: AskedDecision[], rest?: AskedRest): PresentIntake => {
  const command = new DecideFindings(
    { intakeId: facts.intakeId, decisions, ...(rest ? { rest } : {}) },
    envelopeOf(drafter),
  );
  return present(decideFindings(command)(intake).reduce(intakeDecider.evolve, intake));
};
const setValue = (
  finding: number,
  field: 'budget' | 'fiscalYear' | 'currencyUnit' | 'annualGoal' | 'weight',
  value: string,
) => ({ decision: 'set-value', finding, field, value, reason: '原表。' }) as const;
const numberOf = (intake: PresentIntake, code: string): number =>
  intake.findings.findIndex((finding) => finding.code === code) + 1;
const draftsOf = (intake: PresentIntake) =>
  planDrafts(intake).map((step) => 'draftable' in step && [step.fiscalYear, step.draftable.content.budget]);

const cases = [
  {
    code: 'money-unit-differs',
    file: '03-money-unit-in-the-cell',
    field: 'budget',
    value: '8.60',
    drafted: [2025, '8.60'],
  },
  {
    code: 'fiscal-years-differ',
    file: '17-two-years-in-title',
    field: 'fiscalYear',
    value: '2022',
    drafted: [2022, '432000.00'],
  },
] as const;

describe.each(cases)('a value that was read in place of what is printed ($code)', (each) => {
  const { code, file, field, value, drafted } = each;
  const intake = imported(textOf(file));
  const finding = numberOf(intake, code);
  const declined = decided(intake, [{ decision: 'declined', finding, reason: '不是。' }]);

  it('is not confirmed by declining it, for whatever reason', () => {
    expect(openErrors(intake)).toContain(finding);
    expect(openErrors(declined)).toContain(finding);
    const rest = { proposals: { decision: 'declined', reason: '都不是。' } } as const;
    expect(openErrors(decided(intake, [], rest))).toContain(finding);
  });
  it('cannot stand as printed, by itself or with the rest', () => {
    const asPrinted = { decision: 'as-printed', reason: '如此。' } as const;
    for (const before of [intake, declined]) {
      expect(() => decided(before, [{ ...asPrinted, finding }])).toThrow(ValueNeeded);
      expect(() => decided(before, [], { errors: asPrinted })).toThrow(ValueNeeded);
    }
  });
  it('is confirmed, or said anew in its own field, and drafted so', () => {
    expect(openErrors(decided(intake, [{ decision: 'accepted', finding }]))).not.toContain(finding);
    expect(openErrors(decided(declined, [setValue(finding, field, value)]))).not.toContain(finding);
    expect(draftsOf(decided(declined, [setValue(finding, field, value)]))[0]).toEqual(drafted);
  });
});

it('another value does not decide what an amount is', () => {
  const intake = imported(textOf('03-money-unit-in-the-cell'));
  const finding = numberOf(intake, 'money-unit-differs');
  const other = decided(intake, [{ decision: 'declined', finding }, setValue(finding, 'annualGoal', '办班。')]);
  expect(openErrors(other)).toContain(finding);
});

function readable(file: string): PresentIntake | undefined {
  try {
    return imported(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  } catch (error) {
    if (error instanceof DomainError) return undefined; // a form that is refused proposes nothing
    throw error;
  }
}

type SetByReader = Extract<PresentIntake['proposals'][number], { kind: 'set-value' }>;
const holds = ({ header, projects }: PresentIntake, { field, to, project = -1 }: SetByReader): boolean =>
  (field === 'fiscalYear' && to === String(header.fiscalYear)) ||
  (field === 'budget' && to === projects[project]?.budget);

it.each(readdirSync(FOLDER))('%s: whatever the reading holds already must be confirmed or said', (file) => {
  const table = readable(file);
  const proposals = table?.proposals.filter((each) => each.kind === 'set-value') ?? [];
  for (const proposal of proposals) {
    const asking = table?.findings.filter((finding) => finding.proposal === proposal.id) ?? [];
    const isHeld = table && holds(table, proposal);
    expect(asking.map((finding) => valueNeeded(finding) === proposal.field)).toEqual(asking.map(() => isHeld));
  }
});

describe('a file of several tables', () => {
  const two = imported(
    textOf('02-year-and-unit-of-another-line')
      .replace('部门预算项目绩效目标表（2026年度）', '部门预算项目绩效目标表（2025年度）（续二）')
      .replace('金额单位：万元\n', ''),
  );
  const finding = numberOf(two, 'currency-unit-missing-here');

  it('has the unit of money set in the one that lacks it, and in no other', () => {
    expect(draftsOf(two)).toEqual([[2025, '86000.00'], [2025, '8.60']]); // prettier-ignore
    const set = decided(two, [setValue(finding, 'currencyUnit', '万元')]);
    expect(draftsOf(set)).toEqual([[2025, '86000.00'], [2025, '86000.00']]); // prettier-ignore
    const { line } = two.projects[0] ?? {};
    const first = decided(two, [{ ...setValue(finding, 'currencyUnit', '千元'), line }]);
    expect(draftsOf(first)).toEqual([[2025, '86000000.00'], [2025, '8.60']]); // prettier-ignore
  });
  it('is asked what its amounts are in where its heading says another unit', () => {
    const table = imported(
      textOf('03-money-unit-in-the-cell').replace('\t预算数\t', '\t预算数（万元）\t').replace('8.6万元', '8.6'),
    );
    const differ = numberOf(table, 'currency-units-differ');
    expect(() => decided(table, [{ decision: 'as-printed', finding: differ, reason: '如此。' }])).toThrow(ValueNeeded);
    const set = decided(table, [setValue(differ, 'currencyUnit', '元')]);
    expect([draftsOf(table), draftsOf(set)]).toEqual([[[2025, '86000.00']], [[2025, '8.60']]]);
  });
  it('asks which is meant where a finding is of none', () => {
    const ofAll = numberOf(two, 'department-missing');
    expect(two.findings[ofAll - 1]).not.toHaveProperty('line');
    expect(() => decided(two, [setValue(ofAll, 'currencyUnit', '万元')])).toThrow(NoSuchCell);
  });
  it('keeps an amount that says the unit of another table itself, whatever its own is set to', () => {
    const [first = '', other = ''] = textOf('02-year-and-unit-of-another-line').split('\n\n');
    const inWan = first.replace('：元', '：万元').replace('86,000.00', '8.60');
    const saying = other.replace('金额单位：万元\n', '').replace('8.60', '8.6万元');
    const own = imported(`${inWan}\n\n${saying.replace('（2026年度）', '（2025年度）（续二）')}`);
    const set = setValue(numberOf(own, 'currency-unit-missing-here'), 'currencyUnit', '元');
    expect(own.projects.map(({ budget, currencyUnit }) => [budget, currencyUnit])).toEqual([['8.60', '万元'], ['8.60', '万元']]); // prettier-ignore
    expect(draftsOf(decided(own, [set]))).toEqual([[2025, '86000.00'], [2025, '86000.00']]); // prettier-ignore
  });
  it('takes no other table for the unit of one that says none', () => {
    expect(() => decided(two, [{ decision: 'as-printed', finding, reason: '如此。' }])).toThrow(ValueNeeded);
  });
});

it('amounts that are small in 元 are drafted as printed, or in the unit that a person says', () => {
  const small = imported(textOf('03-money-unit-in-the-cell').replace('8.6万元', '8.6'));
  const finding = numberOf(small, 'budgets-small');
  expect(openErrors(small)).toEqual([finding]);
  const asPrinted = decided(small, [{ decision: 'as-printed', finding, reason: '确为元。' }]);
  const inWan = decided(small, [setValue(finding, 'currencyUnit', '万元')]);
  expect([openErrors(asPrinted), openErrors(inWan)]).toEqual([[], []]);
  expect([draftsOf(asPrinted), draftsOf(inWan)]).toEqual([[[2025, '8.60']], [[2025, '86000.00']]]);
});

/** Finding 1 is that a row has no weight, 2 that the weights do not add up. */
const lacking = imported(
  Buffer.from(
    bytesOf(
      withProject(smallTable, 0, (each) => ({
        ...each,
        indicators: [row('招聘会举办场次', ''), ...each.indicators.slice(1)],
      })),
    ),
  ).toString(),
);

it.each([
  ['fiscalYear', '2023', '2024', '2026'],
  ['currencyUnit', '千元', '百万元', '万元'],
] as const)(
  'of two values for one cell the later holds, whichever findings they were set for (%s)',
  (field, a, b, c) => {
    const set = (now: PresentIntake, finding: number, value: string) => decided(now, [setValue(finding, field, value)]);
    const thrice = set(set(set(lacking, 1, a), 2, b), 1, c);
    expect(draftsOf(thrice)).toEqual(draftsOf(set(lacking, 1, c)));
    expect(draftsOf(thrice)).not.toEqual(draftsOf(set(lacking, 1, b)));
  },
);

it.each([
  ['budget', '0.001'],
  ['budget', '-5'],
  ['budget', '9'.repeat(30)],
  ['budget', '99999999999999亿元'],
  ['budget', '1e999'],
  ['weight', '-5'],
  ['weight', '0'],
  ['weight', '1e1'],
] as const)('%s cannot be %s', (field, value) => {
  expect(() => decided(lacking, [setValue(1, field, value)])).toThrow(ValueDoesNotFit);
});
