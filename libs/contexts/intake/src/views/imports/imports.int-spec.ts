import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { type Person, uuidv5 } from '#domain/kernel';
import { readSideOfContexts } from '#platform/context';
import { recordedEvents } from '#testing/core';
import { createTestReadStore, entityDrift, projectTwice } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { bytesOf, importFacts as facts, smallTable } from '../../../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent } from '../../domain/intake.events.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { planImport } from '../../import-table/plan-import.js';
import { intake } from '../../intake.context.js';
import { readTable } from '../../reading/read-table.js';
import { imports } from './imports.projection.js';
import { listImports, ListImports, type ImportsAsked } from './list-imports.query.js';

const person = (personId: string, ...roles: string[]): Person => ({ personId, unit: '307001', roles });
const drafter = person('p-drafter', 'unit-drafter@307001');
const auditor = person('p-auditor', 'auditor@*');
const stranger = person('p-stranger', 'unit-drafter@405001');
const late = new Date('2026-01-01T00:00:00Z');

const read = planImport(readTable(bytesOf(smallTable)), facts, new Map()).flat();
const { name, bytes, sha256 } = facts.file;
const received = (readBy: string): IntakeEvent => ({
  type: 'IntakeReceived',
  data: { intakeId: facts.intakeId, receivedBy: 'p-drafter', file: { name, bytes, sha256 }, readBy },
});
const failed: IntakeEvent = { type: 'ReadingFailed', data: { code: 'x', sentences: { zh: '。', en: '.' } } };
const accepted: IntakeEvent = {
  type: 'IntakeAccepted',
  data: { intakeId: facts.intakeId, digest: 'a'.repeat(64), acceptedBy: 'p-drafter', repairs: [] },
};
const applied: IntakeEvent = { type: 'IntakeApplied', data: { outcomes: [] } };
const decided: IntakeEvent = {
  type: 'DecisionsMade',
  data: {
    ...{ digest: 'a'.repeat(64), decidedBy: 'p-drafter' },
    decisions: [{ kind: 'set-value', finding: 1, project: 0, field: 'unit', to: '307002', reason: '。。' }],
  },
};

const idOf = (which: string) => uuidv5(`imports/${which}`);
const stream = (which: string, events: readonly IntakeEvent[]) => recordedEvents(intakeStreams.of(idOf(which)), events);

describe('the list of imports', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([intake]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });
  beforeEach(() => rows.query('TRUNCATE listed_intakes__v1, intake_units__v1'));

  const project = (which: string, ...events: IntakeEvent[]) => projectTwice(rows, imports, stream(which, events));
  const listed = (actor: Person, asked: Partial<ImportsAsked> = {}) =>
    new listImports(rows).execute(new ListImports({ limit: 50, ...asked }, actor, late));
  const idsOf = async (actor: Person, asked: Partial<ImportsAsked> = {}) =>
    (await listed(actor, asked)).items.map(({ intakeId }) => intakeId);

  it('has tables as its migration makes them', async () => {
    expect(await entityDrift(rows)).toEqual([]);
  });

  it('says of each how far it is, with what is known of its table; projecting it twice changes nothing', async () => {
    await project('whole', received('2025-01-01T00:10:00.000Z'), ...read, accepted, applied);
    const { items } = await listed(drafter);
    expect(items).toMatchObject([
      {
        ...{ intakeId: idOf('whole'), status: 'applied', importedBy: 'p-drafter', fileName: name, fiscalYear: 2025 },
        ...{ units: ['307001'], projects: 3, findings: 0, errors: 0, proposals: 0 },
      },
    ]);
    const path = [received('2025-01-01T00:10:00.000Z'), failed, ...read, accepted];
    const states = ['interrupted', 'failed', 'interrupted', 'interrupted', 'read', 'accepted'];
    for (const [at, status] of states.entries()) {
      await project(`at-${at}`, ...path.slice(0, at + 1));
      const found = (await listed(drafter)).items.find(({ intakeId }) => intakeId === idOf(`at-${at}`));
      expect([at, found?.status]).toEqual([at, status]);
    }
  });

  it('shows an import to who may see every unit of it, and before its table is known to who sent it', async () => {
    await project('whole', ...read);
    await project('sent', received('2026-01-02T00:00:00.000Z'));
    expect((await idsOf(drafter)).toSorted()).toEqual([idOf('sent'), idOf('whole')].toSorted());
    expect(await idsOf(auditor)).toEqual([idOf('whole')]);
    expect(await idsOf(stranger)).toEqual([]);
    await project('of two', ...read, decided);
    expect(await idsOf(person('p-other', 'unit-drafter@307001'))).toEqual([idOf('whole')]);
  });

  it('is filtered by year, unit, status and who sent it, and paged through, each once', async () => {
    await project('whole', ...read);
    await project('accepted', ...read, accepted);
    await project('sent', received('2026-01-02T00:00:00.000Z'));
    const cases: [Partial<ImportsAsked>, string[]][] = [
      [{ fiscalYear: 2025 }, ['whole', 'accepted']],
      [{ fiscalYear: 2024 }, []],
      [{ unit: '307' }, ['whole', 'accepted']],
      [{ unit: '405' }, []],
      [{ status: 'accepted' }, ['accepted']],
      [{ status: 'reading' }, ['sent']],
      [{ status: 'interrupted' }, []],
      [{ importedBy: 'p-drafter', status: 'read' }, ['whole']],
      [{ importedBy: 'p-other' }, []],
    ];
    for (const [asked, found] of cases)
      expect([asked, (await idsOf(drafter, asked)).toSorted()]).toEqual([asked, found.map(idOf).toSorted()]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listed(drafter, { limit: 1, after });
      seen.push(...page.items.map(({ intakeId }) => intakeId));
      after = page.next;
    } while (after !== undefined);
    expect(seen.toSorted()).toEqual(['whole', 'accepted', 'sent'].map(idOf).toSorted());
    await expect(listed(drafter, { after: 'elsewhere' })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
});
