import { describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '#platform/workbook';
import { organisationSheets } from '../../organisation-export/organisation-sheets.js';
import { readOrganisation } from '../reading/read-organisation.js';
import { evaluate } from './evaluate.js';
import { type Known, type KnownPerson, type KnownUnit } from './known.js';

const unit = (code: string, name: string, kind: KnownUnit['kind'], more: Partial<KnownUnit> = {}): KnownUnit => ({
  ...{ code, name, kind, startsOn: '2020-01-01', departments: [] },
  ...more,
});
const units = [
  unit('307', '人社局', 'department'),
  unit('307001', '人社局机关', 'unit'),
  unit('307002', '就业局', 'unit'),
  unit('307003', '旧站', 'unit', { endsOn: '2025-12-31', successor: '307001', how: 'merged' }),
  unit('405', '教育局', 'department'),
];
const held = (appointmentId: string, role: 'unit-drafter' | 'unit-head', more: { endsOn?: string } = {}) => ({
  ...{ appointmentId, role, scope: '307001', startsOn: '2025-01-01' },
  ...more,
});
const person = (personId: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ personId, name, unit: '307001', isErased: false, appointments: [], absences: [] },
  ...more,
});
const drafts = { role: 'unit-drafter', scope: '307001' } as const;
const absence = { absenceId: 'b-1', deputy: 'p-2', startsOn: '2026-02-02', endsOn: '2026-02-20', posts: [drafts] };
const people = [
  person('p-1', '张三', { appointments: [held('a-1', 'unit-drafter'), held('a-2', 'unit-head')], absences: [absence] }),
  person('p-2', '李四', { appointments: [held('a-3', 'unit-drafter', { endsOn: '2026-05-31' })] }),
  person('p-3', '王五'),
];
const known: Known = {
  units: new Map(units.map((each) => [each.code, each])),
  people: new Map(people.map((each) => [each.personId, each])),
};
const facts = {
  today: '2026-03-02',
  administration: 'separate',
  newPersonId: (entry: number) => `new-${entry}`,
} as const;

const of = (...lines: string[]) => {
  const text = lines.map((line) => line.replaceAll(' ', '\t').replaceAll('·', '')).join('\n');
  return evaluate(readOrganisation(Buffer.from(text)), { ...facts, known });
};
const done = (...lines: string[]) => {
  const { steps, findings } = of(...lines);
  expect(findings).toEqual([]);
  return steps.map(({ line: _, sheet: __, ...change }) => change);
};
const found = (...lines: string[]) =>
  of(...lines).findings.map(({ code, severity, field = '', proposal = '' }) =>
    `${severity} ${code} ${field} ${proposal}`.trim(),
  );

describe('who succeeds a unit', () => {
  const head = '单位编码 承接单位 承接方式 截止日期';
  const goesOn = (line: string) => found(head, line);

  it('is recorded by code or name, and counted as a unit that ends', () => {
    const step = { do: 'succeed-unit', code: '307002', successor: '307001', how: 'merged', endsOn: '2026-06-30' };
    expect(done(head, '307002 人社局机关 合并 2026-06-30')).toEqual([step]);
    expect(of(head, '307002 307001 并入 2026-06-30').tally.unit).toMatchObject({ ending: 1, unchanged: 0 });
    const withUnits = '单位编码 单位名称 承接单位 承接方式 撤销日期';
    expect(done(withUnits, '307002 就业局 307001 并入 2026-06-30')).toEqual([step]);
  });
  it('is unchanged where it is known, and does not change any more', () => {
    expect(done(head, '307003 307001 并入 2025-12-31')).toEqual([]);
    expect(goesOn('307003 307002 并入 2025-12-31')).toEqual(['warning stays-closed']);
  });
  it('is another unit that is there, and it is said how and until when', () => {
    expect(goesOn('307002 307002 并入 2026-06-30')).toEqual(['error own-successor successor']);
    expect(goesOn('307002 307003 并入 2026-06-30')).toEqual(['error successor-is-closed successor']);
    expect(goesOn('307002 999 并入 2026-06-30')).toEqual(['error unknown-unit successor']);
    expect(goesOn('999 307001 并入 2026-06-30')).toEqual(['error unknown-unit code']);
    expect(goesOn('307002 307001 · 2026-06-30')).toEqual(['error how-missing how 并入']);
    expect(goesOn('307002 307001 划转 ·')).toEqual(['error last-day-missing endsOn 2026-03-02']);
    expect(goesOn('307002 307001 划转 2019-01-01')).toEqual(['error days-run-backwards endsOn']);
    expect(goesOn('307 405 划转 2026-06-30')).toEqual(['error unit-has-units endsOn']);
    expect(found(head, '307002 307001 划转 2026-06-30', '307002 405 划转 2026-06-30')).toEqual([
      'error succession-twice code',
    ]);
  });
  it('follows in an order in which each is there for the one before', () => {
    const lines = ['405 307 并入 2026-06-30', '307001 405 划转 2026-06-30', '307002 307001 并入 2026-06-30'];
    const codes = done(head, ...lines).map((step) => ('code' in step ? step.code : ''));
    expect(codes).toEqual(['307002', '307001', '405']);
  });
});

describe('who acts for somebody', () => {
  const head = '人员编号 代理人编号 代理人 角色 任职单位 起始日期 截止日期';
  const away = (...lines: string[]) => found(head, ...lines);
  const named = (posts: string[], more = {}) => ({
    ...{ do: 'name-deputy', personId: 'p-1', deputy: 'p-2', startsOn: '2026-04-01', endsOn: '2026-04-10', posts },
    ...more,
  });

  it('acts in one post, in several of as many lines, or in all that are held', () => {
    const [one, other] = [
      'p-1 p-2 · 填报人 307001 2026-04-01 2026-04-10',
      'p-1 · 李四 负责人 307001 2026-04-01 2026-04-10',
    ];
    const both = ['unit-drafter@307001', 'unit-head@307001'];
    expect(done(head, one)).toEqual([named(both.slice(0, 1))]);
    expect(done(head, one, other)).toEqual([named(both)]);
    expect(done(head, 'p-1 p-2 · · · 2026-04-01 2026-04-10')).toEqual([named(both)]);
  });
  it('is unchanged where it is known, ends earlier, and not later', () => {
    const line = (last: string) => `p-1 p-2 · 填报人 307001 2026-02-02 ${last}`;
    expect(done(head, line('2026-02-20'))).toEqual([]);
    expect(done(head, line('·'))).toEqual([]);
    const ends = { do: 'end-deputy', personId: 'p-1', absenceId: 'b-1', endsOn: '2026-02-10' };
    expect(done(head, line('2026-02-10'))).toEqual([ends]);
    expect(away(line('2026-02-28'))).toEqual(['warning deputy-stays']);
    expect(away(line('2026-02-10'), line('2026-02-11'))).toEqual(['error deputy-twice endsOn 2026-02-10']);
  });
  it('is somebody else who is there, on days that are said, in what is held on all of them', () => {
    expect(away('p-1 p-1 · · · 2026-04-01 2026-04-10')).toEqual(['error own-deputy deputyId']);
    expect(away('p-1 p-9 · · · 2026-04-01 2026-04-10')).toEqual(['error unknown-person deputyId']);
    expect(away('p-1 · 赵六 · · 2026-04-01 2026-04-10')).toEqual(['error unknown-person deputyName']);
    expect(away('p-1 p-2 · · · · 2026-04-10')).toEqual(['error day-missing startsOn 2026-03-02']);
    expect(away('p-2 p-3 · 填报人 · 2026-05-20 2026-06-10')).toEqual(['error nothing-to-act-in endsOn 2026-05-31']);
    expect(away('p-3 p-2 · · · 2026-04-01 2026-04-10')).toEqual(['error nothing-to-act-in role']);
    expect(away('p-1 p-3 · · · 2026-02-20 2026-02-21')).toEqual(['error absence-overlaps startsOn']);
    expect(away('p-2 p-1 · · · 2026-02-20 2026-02-21')).toEqual(['error deputy-is-away deputyId']);
  });
  it('has no other of the separate rights', () => {
    const right = { appointmentId: 'a-8', role: 'accounts-administrator', scope: '*', startsOn: '2020-01-01' } as const;
    const other = { ...right, appointmentId: 'a-9', role: 'audit-administrator' } as const;
    const two = [person('p-8', '孙七', { appointments: [right] }), person('p-9', '周八', { appointments: [other] })];
    const all = { ...known, people: new Map([...known.people, ...two.map((each) => [each.personId, each] as const)]) };
    const line = 'p-8 p-9 · · · 2026-04-01 2026-04-10'.replaceAll(' ', '\t').replaceAll('·', '');
    const file = readOrganisation(Buffer.from(`${head.replaceAll(' ', '\t')}\n${line}`));
    expect(evaluate(file, { ...facts, known: all }).findings).toMatchObject([{ code: 'rights-are-separate' }]);
  });
});

it('an organisation comes whole into an empty one, with who succeeds and who acts', async () => {
  const bytes = await writeWorkbook(Object.values(organisationSheets(known)));
  const empty = { units: new Map(), people: new Map() };
  const { steps, findings } = evaluate(readOrganisation(bytes), { ...facts, known: empty });
  expect(findings).toEqual([]);
  const lasting = steps.filter(({ do: what }) => what === 'name-deputy' || what === 'succeed-unit');
  expect(lasting).toMatchObject([
    { do: 'name-deputy', personId: 'p-1', deputy: 'p-2', posts: ['unit-drafter@307001'] },
    { do: 'succeed-unit', code: '307003', successor: '307001', how: 'merged', endsOn: '2025-12-31' },
  ]);
});
