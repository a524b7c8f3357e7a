import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#domain/kernel';
import {
  bytesOf,
  importFacts as facts,
  misplacedTable,
  row,
  smallTable,
  withProject,
} from '../../../../../test/fixtures/tables/small-table.js';
import { intakeCatalogue, type IntakeEvent } from '../domain/intake.events.js';
import { intakeDecider, type PresentIntake } from '../domain/intake.state.js';
import { readTable } from '../reading/read-table.js';
import { MAX_EVENT_BYTES, ProjectTooLarge } from './parts.js';
import { candidates, planImport } from './plan-import.js';

const none = new Map();
const plan = (table = smallTable) => planImport(readTable(bytesOf(table)), facts, none);
const typesOf = (events: readonly IntakeEvent[]) => events.map(({ type }) => type);

function read(parts: readonly (readonly IntakeEvent[])[]): PresentIntake {
  const state = parts.flat().reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (state.status === 'absent' || state.status === 'received') throw new Error('what was planned is an import');
  return state;
}

describe('what an import records', () => {
  it('is the head, the rows, the findings, each proposal, and last what was read', () => {
    expect(typesOf(plan(misplacedTable).flat())).toEqual([
      'IntakeStarted',
      'RowsRead',
      'FindingsRecorded',
      'RepairProposed',
      'IntakeRead',
    ]);
    expect(typesOf(plan().flat())).toEqual(['IntakeStarted', 'RowsRead', 'IntakeRead']);
  });

  it('counts what it recorded and names it by a digest', () => {
    const { projects, findings, proposals, read: said } = read(plan(misplacedTable));
    const digest = digestOf({ projects, findings, proposals });
    expect(said).toEqual({ projects: 3, indicators: 9, findings: 2, proposals: 1, digest, errors: 2, settled: [] });
    // What moves a row makes the weights of both projects add up.
    expect(findings.map(({ proposal }) => proposal)).toEqual(['move-row-7', 'move-row-7']);
  });

  it('says what the table was taken for; what a person said of its columns makes another reading', () => {
    const map = '指标方向性=';
    const mapped = read(planImport(readTable(bytesOf(smallTable)), { ...facts, map }, none));
    const { header, read: said } = read(plan());
    expect(header).toMatchObject({
      form: { id: 'department-project-targets' },
      mappings: [{ line: 3, fiscalYear: 2025, currencyUnit: '元' }],
    });
    expect([header.map, mapped.header.map]).toEqual([undefined, map]);
    expect(mapped.read?.digest).not.toBe(said?.digest);
  });

  it('says which projects stand as they are, and leaves out the repairs of theirs', () => {
    const table = readTable(bytesOf(misplacedTable));
    const found = candidates(table, '511124');
    const beside = (index: number) => {
      const { targetId = '', content } = found[index]?.draftable ?? {};
      const digest = read(plan(misplacedTable)).projects[index]?.digest;
      const { target, revision } = changed(targetId);
      return [
        targetId,
        { target: { ...target, content: { ...target.content, ...content }, importDigest: digest }, revision },
      ] as const;
    };
    const both = read(planImport(table, facts, new Map([beside(0), beside(1)]) as never));
    expect(both.read).toMatchObject({ settled: [0, 1], proposals: 0, errors: 2 });
    expect(both.findings.map(({ proposal }) => proposal)).toEqual([undefined, undefined, undefined]);
  });

  it('keeps every line of the 2024 table, rows with their cells and the others beside them', () => {
    const bytes = readFileSync('test/fixtures/tables/target-table-2024.txt');
    const parts = planImport(readTable(bytes), { ...facts, demoData: true }, none);
    const intake = read(parts);
    expect(parts).toHaveLength(1);
    expect(intake.read).toMatchObject({ projects: 16, indicators: 101, proposals: 2 });
    const printed = bytes.toString('utf8').split('\n');
    const rows = intake.projects.flatMap(({ indicators }) => indicators);
    const kept = [...rows, ...intake.header.otherLines].map(({ line, raw }) => [line, raw.join('\t')] as const);
    expect(kept.toSorted(([a], [b]) => a - b)).toEqual(
      printed.flatMap((text, index) => (text.trim() === '' ? [] : [[index + 1, text]])),
    );
    expect(intake.header).toMatchObject({
      fiscalYear: 2024,
      demoData: true,
      file: { encoding: 'utf-8', format: 'tsv' },
    });
  });

  it('holds only what its catalogue takes', () => {
    for (const { type, data } of plan(misplacedTable).flat()) {
      expect(intakeCatalogue[type].data.parse(data)).toEqual(data);
    }
  });

  it('gives a project the same digest wherever its rows stand, in 元 or 万元, and another when a word changes', () => {
    const digests = (table: typeof smallTable) => read(plan(table)).projects.map(({ digest }) => digest);
    const first = digests(smallTable);
    const [one, ...others] = smallTable.projects;
    if (!one) throw new Error('the table has projects');
    expect(digests({ ...smallTable, projects: [...others, one] })).toEqual([...first.slice(1), first[0]]);
    const inWan = smallTable.projects.map((each, at) => ({ ...each, budget: `${(at + 1) * 10}.00` }));
    const department = { code: '307', name: '县人社局部门', budget: '60.00' };
    expect(digests({ ...smallTable, currencyUnit: '万元', department, projects: inWan })).toEqual(first);
    const corrected = withProject(smallTable, 1, (each) => ({ ...each, annualGoal: '改过的目标。' }));
    expect(digests(corrected).map((digest, at) => digest === first[at])).toEqual([true, false, true]);
  });

  it('says what a budget in 万元 is in 元 only in the draft', () => {
    const table = { ...withProject(smallTable, 0, (each) => ({ ...each, budget: '1.01' })), currencyUnit: '万元' };
    expect(read(plan(table)).projects[0]?.budget).toBe('1.01');
    expect(candidates(readTable(bytesOf(table)), '511124')[0]?.draftable.content.budget).toBe('10100.00');
  });

  it('refuses a table that does not say its year', () => {
    const table = readTable(bytesOf({ ...smallTable, title: '部门预算项目绩效目标表' }));
    expect(() => planImport(table, facts, none)).toThrow(expect.objectContaining({ code: 'table-not-importable' }));
  });
});

describe('a table that is too large for one append', () => {
  const many = {
    ...smallTable,
    projects: Array.from({ length: 900 }, (_, at) => ({
      name: `第${at}号项目经费`,
      unit: '307001',
      budget: '100.00',
      annualGoal: '目标'.repeat(100),
      indicators: [row('场次', '50'), row('人数', '40', { level1: '效益指标', level2: '社会效益指标' })],
    })),
  };
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

  it('is recorded in several, each under the limit, in order and whole', () => {
    const parts = plan(many);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(bytes(part)).toBeLessThanOrEqual(MAX_EVENT_BYTES);
    const intake = read(parts);
    expect(intake.projects.map(({ name }) => name)).toEqual(many.projects.map(({ name }) => name));
    const rows = parts.flat().filter((event) => event.type === 'RowsRead');
    expect(rows.map(({ data }) => data.part)).toEqual(rows.map((_, at) => at));
    expect(rows.map(({ data }) => data.first)).toEqual(
      rows.map((_, at) => rows.slice(0, at).reduce((sum, { data }) => sum + data.projects.length, 0)),
    );
    expect(intake.read?.digest).toBe(
      digestOf({ projects: intake.projects, findings: intake.findings, proposals: intake.proposals }),
    );
  });

  it('leaves room for the metadata of many small events', () => {
    const table = readTable(bytesOf(many));
    const existing = new Map(
      candidates(table, '511124').map(({ draftable }) => [draftable.targetId, changed(draftable.targetId)]),
    );
    const parts = planImport(table, facts, existing);
    const metadata = 4_000;
    expect(parts.flat().filter(({ type }) => type === 'RepairProposed')).toHaveLength(900);
    for (const part of parts) expect(bytes(part) + part.length * metadata).toBeLessThanOrEqual(1024 * 1024);
  });

  it('is refused before anything is recorded when one project alone is', () => {
    const table = readTable(bytesOf(smallTable));
    const [first, ...others] = table.reading.projects;
    const [line] = first?.indicators ?? [];
    if (!first || !line) throw new Error('the table has rows');
    const huge = { ...first, indicators: [{ ...line, raw: ['字'.repeat(300_000)] }] };
    const reading = { ...table.reading, projects: [huge, ...others] };
    expect(() => planImport({ ...table, reading }, facts, none)).toThrow(ProjectTooLarge);
  });
});

/** A draft that says something else than the table. */
function changed(targetId: string) {
  const content = { name: '别的', budget: '1.00', indicators: [] };
  const counts = { indicatorsAdded: 0, round: 0, writers: [] };
  const known = { id: targetId, region: '511124', fiscalYear: 2025, unit: '307001', ...counts };
  return { target: { ...known, content, contentHash: 'b'.repeat(64), status: 'draft' as const }, revision: 0 };
}

describe('two projects of one name in a unit', () => {
  it('are both recorded, and only the first can be a target', () => {
    const table = withProject(smallTable, 2, (each) => ({ ...each, name: ' 招聘会经费 ' }));
    const intake = read(plan(table));
    expect(intake.findings.map(({ code }) => code)).toContain('duplicate-project');
    expect(intake.projects).toHaveLength(3);
    expect(candidates(readTable(bytesOf(table)), '511124').map(({ index }) => index)).toEqual([0, 1]);
  });
});
