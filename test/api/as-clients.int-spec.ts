import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { readTable } from '#contexts/intake';
import { ApiUnderTest, type Answer } from './api-under-test.js';
import { everyRoute } from './every-route-for-spec.js';
import { textFields, valuesOf, type Generating } from './json-schema.js';
import { operationsOf, resolver, type Operation } from './operations.js';
import { hostileTexts, oddTexts } from './requests.js';
import { asTsv, cellsOf } from '../fixtures/tables/print-table.js';
import { smallTable } from '../fixtures/tables/small-table.js';
import { draft, readIntake, seed, soundContent, type Seed } from './seed.js';

const problem = z.looseObject({
  code: z.string(),
  errors: z.array(z.looseObject({ path: z.string(), zh: z.string(), en: z.string() })).default([]),
});
const codeOf = ({ status, body }: Answer): string => `${status} ${problem.parse(body).code}`;
const target = z.looseObject({
  revision: z.int(),
  contentHash: z.string(),
  content: z.looseObject({ indicators: z.array(z.looseObject({ indicatorId: z.string() })) }),
  findings: z.array(z.looseObject({ code: z.string(), reason: z.string().optional() })),
});

/** The value with another one at this place. */
function withValue(value: unknown, [key, ...rest]: readonly string[], text: unknown): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === key ? withValue(each, rest, text) : each));
  return { ...Object(value), [key]: withValue(Reflect.get(Object(value), key), rest, text) };
}

const withoutNull = (row: object) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));

let api: ApiUnderTest;
let seeded: Seed;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  seeded = await seed(api);
});
afterAll(() => api.close());

const get = async (targetId: string) => target.parse((await api.ask('drafter', `GET /targets/${targetId}`)).body);

describe('a target that is read and sent back', () => {
  const put = (targetId: string, seen: number, content: unknown) =>
    api.ask('drafter', `PUT /targets/${targetId}/content`, { seen, body: { content } });

  it('changes nothing, with its ids or without them, whatever it lacks', async () => {
    const bare = await draft(api, '什么都没有', { annualGoal: undefined, indicators: [{}, {}] });
    const odd = await draft(api, '奇怪的字', {
      annualGoal: '\u202e倒着\u200b',
      indicators: [{ level3: '👩\u200d💻' }],
    });
    await api.project();
    for (const { targetId } of [seeded.drafted, seeded.returned, bare, odd]) {
      const before = await get(targetId);
      const bareRows = before.content.indicators.map(({ indicatorId: _, ...row }) => row);
      for (const content of [before.content, { ...before.content, indicators: bareRows }]) {
        const { status, body } = await put(targetId, before.revision, content);
        expect([status, body]).toMatchObject([200, { revision: before.revision, contentHash: before.contentHash }]);
        expect(target.parse(body).content).toEqual(before.content);
      }
    }
  });

  it('changes nothing of any target of the table that the demo imports', async () => {
    const { reading } = readTable(await readFile('infra/demo/target-table-2024.txt'));
    expect(reading.projects).toHaveLength(16);
    const drafts = reading.projects.map(({ name, budget, annualGoal, indicators }) => {
      const rows = indicators.map(({ line, raw, ...row }) => ({ ...withoutNull(row), source: { line, raw } }));
      return draft(api, name ?? '', withoutNull({ budget, annualGoal, indicators: rows }));
    });
    const drafted = await Promise.all(drafts);
    await api.project();
    for (const { targetId } of drafted) {
      const { content, revision, contentHash } = await get(targetId);
      const { status, body } = await put(targetId, revision, content);
      expect([status, body]).toMatchObject([200, { revision, contentHash }]);
    }
  });

  it('says which rows it knew, which are new and which are gone', async () => {
    const { targetId, revision, content } = await draft(api, '换行的项目');
    const [one, two, three] = content.indicators.map(({ indicatorId: _, ...row }) => row);
    const indicators = [{ ...one, value: '25' }, three, { ...two, level3: '新的名称' }];
    const { body } = await put(targetId, revision, { ...content, indicators });
    const [a, b, c] = content.indicators.map(({ indicatorId }) => indicatorId);
    const added = target.parse(body).content.indicators[2]?.indicatorId;
    expect(body).toMatchObject({ rows: { recognised: [a, c], added: [added], dropped: [b] } });
  });

  it('shows what blocks it, and later the reasons that were given', async () => {
    const [first, ...others] = soundContent('').indicators;
    const { targetId, content } = await draft(api, '说明理由的项目', {
      indicators: [{ ...first, unit: '%', value: '120' }, ...others],
    });
    await api.project();
    const { revision, findings } = await get(targetId);
    expect(findings.map(({ code }) => code)).toEqual(['percent-over-100']);
    const indicatorId = content.indicators[0]?.indicatorId;
    const submit = (code: string) =>
      api.ask('drafter', `POST /targets/${targetId}/submission`, {
        seen: revision,
        body: { reasons: [{ code, indicatorId, reason: '含结转' }] },
      });
    expect(codeOf(await submit('percent-over'))).toBe('422 unknown-finding');
    expect((await submit('percent-over-100')).status).toBe(200);
    await api.project();
    expect((await get(targetId)).findings).toMatchObject([{ code: 'percent-over-100', reason: '含结转' }]);
  });
});

describe('an assessment that is read and sent back', () => {
  const read = async (targetId: string) =>
    z
      .looseObject({ revision: z.int(), report: z.unknown() })
      .parse((await api.ask('drafter', `GET /assessments/${targetId}`)).body);

  it('gives as its report what PUT takes, and changes nothing', async () => {
    const { targetId, content } = seeded.assessed;
    const [one, two, three] = content.indicators.map(({ indicatorId }) => ({ indicatorId }));
    const report = {
      actuals: [
        { ...one, actual: '24.0', reason: '第一行\n第二行' },
        { ...two, qualitative: { grade: 'achieved', score: '30' } },
        { ...three, notApplicable: { reason: '未调查' } },
      ],
      execution: { budget: '480000', spent: '-1.5', budgetAdjustedReason: '追加' },
      goalReached: '完成。',
    };
    const { revision: opened } = await read(targetId);
    const put = (seen: number, body: unknown) =>
      api.ask('drafter', `PUT /assessments/${targetId}/actuals`, { seen, body });
    expect((await put(opened, report)).status).toBe(200);
    await api.project();
    const before = await read(targetId);
    expect((await put(before.revision, before.report)).status).toBe(200);
    await api.project();
    expect(await read(targetId)).toEqual(before);
  });
});

describe('names that look the same', () => {
  it('are one project, and the characters that nobody sees are named', async () => {
    const { content } = await draft(api, '同名\u200b项目', {});
    expect(content).toMatchObject({ name: '同名\u200b项目' });
    const again = { fiscalYear: 2025, unit: '307001', content: soundContent('同名项目\u200f') };
    expect(codeOf(await api.ask('drafter', 'POST /targets', { body: again }))).toBe('409 target-exists');
  });
});

describe('a crafted cursor', () => {
  const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const id = '00000000-0000-5000-8000-000000000000';

  it.each([
    ['targets', [2 ** 31, '307001', id]],
    ['targets', [2025, 'a\0', id]],
    ['targets', [2025, '\ud800', id]],
    ['assessments', [-(2 ** 40), '307001', id]],
    ['scores', [2025, '307001', id, 2 ** 31, 'MOF-2021', 1]],
    ['scores', [2025, '307001', id, 1, '\0', 1]],
    ['inbox', ['2026-13-99', id, 1]],
    ['inbox', ['2026-03-31', id, 2 ** 31]],
    ['inbox', ['2026-03-31', '\0', 1]],
  ])('for %s of %j is refused', async (list, key) =>
    expect(codeOf(await api.ask('finance', `GET /${list}?after=${cursor(...key)}`))).toBe('400 invalid-cursor'),
  );

  it.each([
    ['opened', '1'.repeat(14)],
    ['opened', '0000-01-01T00:00:00Z'],
    ['budget', 'NaN'],
    ['budget', '1'.repeat(40)],
    ['name', 'a\0'],
  ])('for the inbox sorted by %s of %j is refused', async (sort, at) =>
    expect(codeOf(await api.ask('finance', `GET /inbox?sort=${sort}&after=${cursor(at, id, 1)}`))).toBe(
      '400 invalid-cursor',
    ),
  );

  it('for a history beyond what a position can be is refused', async () => {
    const path = `GET /targets/${seeded.drafted.targetId}/history?after=`;
    expect(codeOf(await api.ask('finance', `${path}${cursor('9'.repeat(19), 1)}`))).toBe('400 invalid-cursor');
    expect((await api.ask('finance', `${path}${cursor('9'.repeat(18), 1)}`)).status).toBe(200);
  });
});

describe('text', () => {
  const of = (): Generating => ({ resolve: resolver(api.document), known: {}, isFull: true });
  const fieldsOf = (operation: Operation) => {
    const schema = operation.content['application/json']?.schema;
    return schema === undefined ? [] : textFields(schema, of().resolve).map((field) => ({ operation, schema, field }));
  };
  const send = (operation: Operation, body: unknown) => {
    const ids = [seeded.drafted.targetId, seeded.intake.intakeId, 'no-such-proposal'];
    const named = operation.path.includes('intakeId') ? ids.slice(1) : ids;
    const inYear = operation.path.replace('/api/v1', '').replace('{fiscalYear}', '2025');
    const path = named.reduce((rest, id) => rest.replace(/\{\w+\}/, id), inYear);
    return api.ask('drafter', `${operation.method} ${path}`, { seen: 0, body });
  };

  it('that nobody writes is refused in every field of every body, and what only looks odd harms no view', async () => {
    const fields = operationsOf(api.document).flatMap(fieldsOf);
    expect(fields.length).toBeGreaterThan(20);
    for (const { operation, schema, field } of fields) {
      const [full] = fc.sample(valuesOf(schema, of()), { seed: 15, numRuns: 1 });
      const route = `${operation.method} ${operation.path} ${field.join('.')}`;
      const isCell = field.at(-2) === 'raw';
      for (const text of isCell ? hostileTexts.slice(0, 3) : hostileTexts) {
        const { status, body } = await send(operation, withValue(full, field, text));
        const { errors } = problem.parse(body);
        expect({ route, text, status, at: errors.map(({ path }) => path) }).toMatchObject({ status: 400 });
        expect(errors.map(({ path }) => path)).toContain(field.join('.'));
      }
      for (const text of oddTexts) {
        const { status } = await send(operation, withValue(full, field, text));
        expect({ route, text, isOurs: status < 500 }).toEqual({ route, text, isOurs: true });
      }
    }
    await api.project();
  });

  it('that nobody writes is refused in a file name and a path', async () => {
    const headers = { 'content-type': 'text/csv' };
    for (const text of ['%00', 'a%07', '%EF%BF%BF']) {
      const upload = await api.send({
        method: 'POST',
        path: `/api/v1/intakes?fileName=${text}`,
        who: 'drafter',
        headers,
        body: 'x',
      });
      expect([text, upload.status]).toEqual([text, 400]);
      const path = `PUT /intakes/${seeded.intake.intakeId}/proposals/${text}/decision`;
      expect((await api.ask('drafter', path, { body: { decision: 'accepted' } })).status).toBe(400);
    }
  });
});

describe('a fault', () => {
  const JARGON = /regex|string|object|undefined|null|\bNaN\b|boolean|array|\/\^|>=|<=|无效输入|期望/i;

  it('of any kind, in any field, is a sentence for a clerk', async () => {
    const of: Generating = { resolve: resolver(api.document), known: {}, isFull: true };
    for (const operation of operationsOf(api.document)) {
      const schema = operation.content['application/json']?.schema;
      if (schema === undefined) continue;
      const [full] = fc.sample(valuesOf(schema, of), { seed: 16, numRuns: 1 });
      const bodies = [
        {},
        7,
        [],
        { ...Object(full), surplus: 1 },
        ...placesIn(full).flatMap((place) => faultyAt(full, place)),
      ];
      for (const body of bodies) {
        const path = operation.path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, seeded.drafted.targetId);
        const answer = await api.ask('drafter', `${operation.method} ${path}`, { seen: 0, body });
        const { errors } = answer.status === 400 ? problem.parse(answer.body) : { errors: [] };
        for (const { zh, en } of errors)
          expect([zh, en, JARGON.test(zh)]).toEqual([
            expect.stringMatching(/\p{Script=Han}.*[。]$/su),
            expect.stringMatching(/^[\x20-\x7e\p{Script=Han}、；≥≤]+$/u),
            false,
          ]);
      }
    }
  });

  it('is told together with all others, those of headers apart', async () => {
    const body = {
      fiscalYear: 1,
      unit: 'x',
      nobody: 1,
      content: { name: '', budget: '1.234', indicators: [{ weight: '一', operator: '约' }, { source: {} }] },
    };
    const { errors } = problem.parse((await api.ask('drafter', 'POST /targets', { body })).body);
    expect(errors.map(({ path }) => path)).toEqual([
      ...[
        'fiscalYear',
        'unit',
        'content.name',
        'content.budget',
        'content.indicators.0.operator',
        'content.indicators.0.weight',
      ],
      ...['content.indicators.1.source.line', 'content.indicators.1.source.raw', ''],
    ]);
  });
});

// At last, for it leaves much behind: one API for all, as starting another one takes seconds.
everyRoute(() => ({ api, seeded }));

/** Every place of a value, its own first. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, each]) => placesIn(each).map((rest) => [key, ...rest]))];
}

const faulty = [
  undefined,
  null,
  '',
  'x'.repeat(5000),
  5,
  1.5,
  -1,
  2 ** 40,
  true,
  {},
  [],
  Array.from({ length: 501 }, () => ({})),
];
const faultyAt = (full: unknown, place: readonly string[]): readonly unknown[] =>
  place.length === 0 ? [] : faulty.map((bad) => withValue(full, place, bad));

describe('a table whose columns a person names', () => {
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const send = (map: string) =>
    api.send({
      ...{ method: 'POST', path: `/api/v1/intakes?fileName=small.xlsx&map=${encodeURIComponent(map)}`, who: 'drafter' },
      ...{ headers: { 'content-type': xlsx }, body: asTsv(cellsOf(smallTable)) },
    });
  const importedWith = async (map: string) => {
    const { body } = await send(map);
    return readIntake(api, z.object({ intakeId: z.string() }).parse(body).intakeId);
  };

  it('is read as they say, whatever its ending, and another map is another import', async () => {
    const without = await importedWith('指标方向性=');
    const columns: unknown = expect.arrayContaining([
      { column: 11, heading: '指标方向性', confidence: 1 },
      expect.objectContaining({ column: 10, field: 'weight' }),
    ]);
    expect(without).toMatchObject({
      map: '指标方向性=',
      file: { format: 'tsv' },
      mappings: [{ by: 'person', columns }],
    });
    const direct = await importedWith('权重=11,指标方向性=L');
    expect(direct.intakeId).not.toBe(without.intakeId);
    expect(direct.digest).not.toBe(without.digest);
  });

  it('is waited for only as long as something may come of it', async () => {
    await expect(readIntake(api, '00000000-0000-4000-8000-000000000000')).rejects.toThrow('intake-not-found');
  });

  it('is refused where nobody can tell what they say', async () => {
    expect(codeOf(await send('第五列是预算'))).toBe('400 map-not-understood');
  });
});
