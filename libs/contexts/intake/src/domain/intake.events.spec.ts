import { describe, expect, it } from '@jest/globals';
import { uuidv5 } from '#domain/kernel';
import { importFacts as facts } from '../../../../../test/fixtures/tables/small-table.js';
import { intakeCatalogue, type IntakeEvent } from './intake.events.js';

const hash = 'a'.repeat(64);
const targetId = uuidv5('a target');
const decision = { proposalId: 'move-row-7', decidedBy: 'p-drafter', reason: '核对原表。' };
const row = {
  ...{ level1: '产出指标', level2: '数量指标', level3: '场次', operator: '≥', value: '5', unit: '场次' },
  ...{ weight: '22.5', direction: '正向指标', line: 9, raw: ['', '产出指标'] },
};
const project = {
  ...{ name: '招聘会经费', code: '51112424Y000000000001', unit: '307001', budget: '100000.00' },
  ...{
    annualGoal: '办好招聘会。',
    currencyUnit: '万元',
    sheet: '表1',
    weightTotal: '22.5',
    line: 9,
    indicators: [row],
    digest: hash,
  },
};

const versions: Readonly<Record<string, number>> = {
  ...{ FindingsRecorded: 3, IntakeStarted: 2, RowsRead: 2, RepairProposed: 2, IntakeRead: 2 },
};

/** Each with everything it may say. */
const fullest: { readonly [Type in IntakeEvent['type']]: readonly Extract<IntakeEvent, { type: Type }>['data'][] } = {
  IntakeReceived: [
    {
      ...{ intakeId: facts.intakeId, receivedBy: 'p-drafter', file: facts.file },
      readBy: '2025-03-04T05:16:07.890Z',
    },
  ],
  ReadingFailed: [{ code: 'reading-over-limit', sentences: { zh: '超出限制。', en: 'Over the limit.' } }],
  IntakeStarted: [
    {
      ...facts,
      ...{ fiscalYear: 2025, title: '绩效目标表', currencyUnit: '元', demoData: true },
      file: { ...facts.file, encoding: 'utf-8', format: 'tsv' },
      department: { code: '307', name: '县人社局部门', budget: '100000.00' },
      units: [{ code: '307001', name: '县人社局' }],
      otherLines: [{ line: 3, raw: ['绩效目标表'], sheet: '表1' }],
      form: { id: 'department-project-targets', name: '部门预算项目绩效目标表', confidence: 1 },
      mappings: [
        {
          ...{ sheet: '表1', line: 4, fiscalYear: 2025, currencyUnit: '元', by: 'person' },
          columns: [{ column: 2, heading: '预算数', field: 'budget', confidence: 1 }],
        },
      ],
      map: '预算数=3',
    },
  ],
  RowsRead: [{ part: 0, first: 0, projects: [project] }],
  FindingsRecorded: [
    {
      part: 0,
      remarks: [{ code: 'direction-missing', severity: 'note', message: '。 .' }],
      findings: [{ remark: 0, line: 9, project: 0, sheet: '表1', column: 11, proposal: 'set-value-9' }],
    },
  ],
  RepairProposed: [
    { id: 'move-row-7', kind: 'move-row', line: 7, from: 1, to: 0, reason: '。 .' },
    {
      ...{ id: 'set-value-9', kind: 'set-value', line: 9, sheet: '表1', column: 2, project: 0, field: 'budget' },
      ...{ from: '8.6', to: '86000.00', reason: '。 .' },
    },
    {
      ...{ id: 'revise-target-1', kind: 'revise-target', line: 8, project: 1 },
      ...{ targetId, expectedRevision: 0, reason: '。 .' },
    },
  ],
  IntakeRead: [
    { projects: 1, indicators: 1, findings: 1, proposals: 2, digest: hash, errors: 0, settled: [0], weightTotal: '90' },
  ],
  DecisionsMade: [
    {
      ...{ digest: hash, decidedBy: 'p-drafter' },
      decisions: [
        { kind: 'accepted', proposals: ['move-row-7'], reason: '核对原表。' },
        { kind: 'declined', proposals: ['set-value-9'], reason: '原表如此。' },
        { kind: 'as-printed', findings: [1, 2], reason: '原表如此。' },
        {
          ...{ kind: 'set-value', finding: 3, project: 0, line: 9, field: 'weight', from: '22.5', to: '20' },
          reason: '原表如此。',
        },
      ],
    },
  ],
  RepairAccepted: [decision],
  RepairDeclined: [decision],
  IntakeAccepted: [{ intakeId: facts.intakeId, digest: hash, acceptedBy: 'p-drafter', repairs: ['move-row-7'] }],
  IntakeApplied: [{ outcomes: [{ project: 0, targetId, outcome: 'not-revised', reason: 'revision-is-stale' }] }],
};

/** The value with one of its leaves replaced by null, once for every leaf. */
function withOneNull(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [null];
  return Object.entries(value).flatMap(([key, inner]) =>
    withOneNull(inner).map((broken) =>
      Array.isArray(value) ? value.with(Number(key), broken) : { ...value, [key]: broken },
    ),
  );
}

describe.each(Object.entries(fullest))('%s', (type, examples) => {
  const { data: schema, schema: version } = intakeCatalogue[type as IntakeEvent['type']];

  it('comes back from JSON as it was', () => {
    expect(version).toBe(versions[type] ?? 1);
    for (const data of examples) expect(schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });
  it('takes no null anywhere, and no key that it does not know', () => {
    for (const data of examples) {
      for (const broken of withOneNull(data)) expect(schema.safeParse(broken).success).toBe(false);
      expect(schema.safeParse({ ...data, name: '张三' }).success).toBe(false);
    }
  });
});
