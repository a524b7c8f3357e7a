import { describe, expect, it } from '@jest/globals';
import { readOrganisation } from '../reading/read-organisation.js';
import { evaluate } from './evaluate.js';
import { type Known, type KnownPerson, type KnownUnit } from './known.js';

const unit = (code: string, name: string, kind: KnownUnit['kind'], more: Partial<KnownUnit> = {}): KnownUnit => ({
  ...{ code, name, kind, startsOn: '2020-01-01', departments: [] },
  ...more,
});
const units = [
  unit('301', '财政局', 'finance-bureau'),
  unit('301001', '行政政法股', 'budget-line-section', { departments: ['307'] }),
  unit('301002', '社保股', 'budget-line-section', { departments: ['405'] }),
  unit('307', '人社局', 'department'),
  unit('307001', '人社局机关', 'unit'),
  unit('307002', '旧就业局', 'unit', { endsOn: '2025-12-31' }),
  unit('405', '教育局', 'department'),
];
const person = (personId: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ personId, name, unit: '307001', isErased: false, appointments: [], absences: [] },
  ...more,
});
const drafter = { appointmentId: 'a-1', role: 'unit-drafter', scope: '307001', startsOn: '2025-01-01' } as const;
const people = [
  person('p-1', '张三', { telephone: '13800000001', loginName: 'zhang', appointments: [drafter] }),
  person('p-2', '李四'),
  person('p-3', '李四'),
  person('p-4', '王五', { leftOn: '2025-06-30' }),
];
const known: Known = {
  units: new Map(units.map((each) => [each.code, each])),
  people: new Map(people.map((each) => [each.personId, each])),
};
const today = '2026-03-02';
const facts = { today, administration: 'separate', newPersonId: (entry: number) => `new-${entry}` } as const;

/** Lines of cells, divided by spaces; `·` is an empty cell. */
const file = (...lines: string[]) =>
  Buffer.from(
    lines
      .map((line) =>
        line
          .split(' ')
          .map((cell) => (cell === '·' ? '' : cell))
          .join('\t'),
      )
      .join('\n'),
  );
const of = (...lines: string[]) => evaluate(readOrganisation(file(...lines)), { known, ...facts });
const done = (...lines: string[]) => {
  const { steps, findings } = of(...lines);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return steps.map(({ line: _, sheet: __, ...change }) => change);
};
const found = (...lines: string[]) =>
  of(...lines).findings.map(({ code, severity, proposal }) =>
    [severity, code, ...(proposal === undefined ? [] : [proposal])].join(' '),
  );

describe('units of a file', () => {
  it('are registered from above, renamed, given departments and closed from below', () => {
    expect(
      done(
        '单位编码 单位名称 单位类别 起始日期 截止日期 分管部门',
        '308001 市监局机关 单位 2024年1月1日 · ·',
        '308 市监局 部门 2024/1/1 · ·',
        '307001 人社局本级 · · 2026-06-30 ·',
        '307 人社局 · · 20260630 ·',
      ),
    ).toEqual([
      { do: 'register-unit', code: '308', name: '市监局', kind: 'department', startsOn: '2024-01-01' },
      { do: 'register-unit', code: '308001', name: '市监局机关', kind: 'unit', startsOn: '2024-01-01' },
      { do: 'rename-unit', code: '307001', name: '人社局本级' },
      { do: 'close-unit', code: '307001', endsOn: '2026-06-30' },
      { do: 'close-unit', code: '307', endsOn: '2026-06-30' },
    ]);
  });
  it('are of the kind that code and name tell, where it is not said', () => {
    const kinds = of(
      '单位编码 单位名称',
      '302 国资局',
      '301009 绩效管理股',
      '301010 农业股',
      '301011 投资评审中心',
    ).steps;
    expect(kinds.map((step) => 'kind' in step && step.kind)).toEqual([
      'department',
      'performance-section',
      'budget-line-section',
      'unit',
    ]);
  });
  it('swap departments, each section giving up before another takes', () => {
    expect(done('单位编码 单位名称 分管部门', '301001 行政政法股 教育局', '301002 社保股 307')).toEqual([
      { do: 'assign-departments', code: '301001', departments: [], givingUp: true },
      { do: 'assign-departments', code: '301002', departments: [], givingUp: true },
      { do: 'assign-departments', code: '301001', departments: ['405'] },
      { do: 'assign-departments', code: '301002', departments: ['307'] },
    ]);
  });
  it.each([
    ['a code twice with two names', ['308 甲局', '308 乙局'], 'error code-twice'],
    ['a line twice', ['308 甲局', '308 甲局'], 'warning unit-twice'],
    ['a code that lost its zeros', ['7001 甲'], 'error code-does-not-fit 007001'],
    ['a code with signs', ['307-009 甲'], 'error code-does-not-fit 307009'],
    ['a word for a code', ['甲乙 甲'], 'error code-does-not-fit'],
    ['no code', ['· 甲局'], 'error code-missing'],
    ['a superior that is nowhere', ['999001 甲'], 'error unknown-superior'],
    ['a closed superior', ['307002001 甲'], 'error superior-is-closed'],
    ['a closed unit renamed', ['307002 新就业局'], 'warning unit-is-closed'],
  ])('tell of %s', (_, lines, said) => expect(found('单位编码 单位名称', ...lines)).toContain(said));
  it.each([
    ['a kind that there is not', '308 甲 委员会 · · ·', 'error unknown-kind'],
    ['a kind that does not fit the code', '307009 甲 部门 · · ·', 'error kind-does-not-fit'],
    ['a month for a day', '308 甲 部门 2024年3月 · ·', 'error not-a-day 2024-03-01'],
    ['a day as a number', '308 甲 部门 45352 · ·', 'error not-a-day 2024-03-01'],
    ['a day that there is not', '308 甲 部门 2024-02-30 · ·', 'error not-a-day'],
    ['days that run backwards', '308 甲 部门 2024-03-01 2024-02-01 ·', 'error days-run-backwards'],
    ['an end before what is below', '307 人社局 部门 · 2026-06-30 ·', 'error unit-has-units'],
    ['a department of another section', '301002 社保股 业务股室 · · 307', 'error department-taken'],
    ['no department', '301002 社保股 业务股室 · · 307001', 'error not-a-department'],
    ['a superior other than the code’s', '307009 甲 单位 · · · 教育局', 'warning superior-does-not-fit'],
  ])('tell of %s', (_, line, said) =>
    expect(found('单位编码 单位名称 类别 起始日期 截止日期 分管部门 主管部门', line)).toContain(said),
  );
});

describe('people of a file', () => {
  it('are those of their id, or of their name in a unit, or new', () => {
    expect(
      done(
        '人员编号 姓名 所在单位 手机 登录名 离任日期',
        'p-1 张山 307001 13800000001 · ·',
        '· 赵六 人社局机关 13900000000 zhao ·',
        'p-2 · 405 · · 2026-03-31',
      ),
    ).toEqual([
      {
        do: 'register-person',
        personId: 'new-1',
        unit: '307001',
        name: '赵六',
        telephone: '13900000000',
        loginName: 'zhao',
      },
      { do: 'change-details', personId: 'p-1', name: '张山' },
      { do: 'move-person', personId: 'p-2', unit: '405' },
      { do: 'record-leaving', personId: 'p-2', endsOn: '2026-03-31' },
    ]);
    expect(done('姓名 所在单位 手机', '张三 307001 13800000001')).toEqual([]);
    // Their number says that it is the same person in another unit.
    expect(done('姓名 所在单位 手机', '张三 405 13800000001')).toEqual([
      { do: 'move-person', personId: 'p-1', unit: '405' },
    ]);
    expect(done('姓名 所在单位', '张三 405')).toMatchObject([{ do: 'register-person', unit: '405', name: '张三' }]);
  });
  it('stand several times in a list, once for each post, and are one', () => {
    const steps = done(
      '单位编码 单位名称 姓名 手机 职务/角色',
      '307001 人社局机关 赵六 13900000000 填报人',
      '307001 人社局机关 赵六 · 单位负责人',
      '307001 人社局机关 赵六 13911111111 填报人',
    );
    expect(steps.map((step) => `${step.do} ${'personId' in step ? step.personId : ''}`)).toEqual([
      ...['register-person new-1', 'register-person new-7'],
      ...['make-appointment new-1', 'make-appointment new-1', 'make-appointment new-7'],
    ]);
  });
  it.each([
    ['a name that two have', '· 李四 307001 · ·', 'error person-ambiguous'],
    ['a unit that there is not', '· 赵六 没有的局 · ·', 'error unknown-unit'],
    ['a closed unit', '· 赵六 307002 · ·', 'error unit-is-closed'],
    ['nobody’s unit', '· 赵六 · · ·', 'error unit-missing'],
    ['an id that is none', 'p/1 赵六 307 · ·', 'error id-does-not-fit'],
    ['a login name of another', '· 赵六 307 · zhang', 'error login-name-twice'],
    ['one who has left', 'p-4 王武 307001 · ·', 'warning person-has-left'],
  ])('tell of %s', (_, line, said) => expect(found('人员编号 姓名 所在单位 手机 登录名', line)).toContain(said));
  it('tell of one person who is written in two ways', () =>
    expect(found('人员编号 姓名 所在单位', 'p-9 赵六 307', 'p-9 赵七 307')).toContain('error person-twice'));
  it('that stand twice without a post are named, and what is odd about a line is said once', () => {
    expect(found('姓名 所在单位', '赵六 307', '赵六 307')).toEqual(['warning person-repeated']);
    expect(found('姓名 所在单位 角色', '赵六 没有的局 填报人')).toEqual(['error unknown-unit']);
  });
  it('name a unit that nobody listed: it is registered with them, and said', () => {
    const lines = ['单位编码 单位名称 姓名 角色', '307008 监察大队 赵六 填报人'];
    expect(done(...lines)).toMatchObject([
      { do: 'register-unit', code: '307008' },
      { unit: '307008' },
      { scope: '307008' },
    ]);
    expect(found(...lines)).toContain('warning unit-of-a-list');
  });
});

describe('appointments of a file', () => {
  const headings = '姓名 所在单位 角色 任职单位 起始日期 截止日期';
  const by = (line: string) => found(headings, line);
  it('begin, end, and stay as they are', () => {
    expect(
      done(
        headings,
        '张三 307001 填报人 307001 · 2026-06-30',
        '张三 307001 单位填报人、单位负责人 307001 2026-07-01 至今',
        '张三 307001 审计 全县 2026-01-01 ·',
      ),
    ).toEqual([
      {
        do: 'end-appointment',
        personId: 'p-1',
        appointmentId: 'a-1',
        role: 'unit-drafter',
        scope: '307001',
        endsOn: '2026-06-30',
      },
      { do: 'make-appointment', personId: 'p-1', role: 'unit-drafter', scope: '307001', startsOn: '2026-07-01' },
      { do: 'make-appointment', personId: 'p-1', role: 'unit-head', scope: '307001', startsOn: '2026-07-01' },
      { do: 'make-appointment', personId: 'p-1', role: 'auditor', scope: '*', startsOn: '2026-01-01' },
    ]);
    expect(done(headings, '张三 307001 填报人 307001 2025-01-01 ·')).toEqual([]);
  });
  it('are where the person works, or at the one place that fits, where it is not said', () => {
    expect(done('姓名 所在单位 角色', '张三 307001 单位负责人')).toMatchObject([{ scope: '307001', startsOn: today }]);
    expect(done('姓名 所在单位 角色', '张三 307001 账号管理员')).toMatchObject([{ scope: '*' }]);
    expect(found('姓名 所在单位 角色', '张三 307001 业务股室')).toContain('error scope-missing');
  });
  it.each([
    ['a role that there is not', '张三 307001 局长 · · ·', 'error unknown-role'],
    ['a role that is nearly one', '张三 307001 绩效填报人员 · · ·', 'error unknown-role 单位填报人'],
    ['a place that does not fit', '张三 307001 部门审核 307001 · ·', 'error post-does-not-fit'],
    ['a post that is held on other days', '张三 307001 填报人 307001 2025-06-01 ·', 'warning held-already'],
    ['a day before the unit', '张三 307001 负责人 307001 2019-01-01 ·', 'error unit-not-yet-there 2020-01-01'],
    ['one who has left', '王五 307001 负责人 307001 2025-01-01 ·', 'error outlives 2025-06-30'],
    ['a place that closed', '张三 307001 负责人 307002 2025-01-01 ·', 'error outlives 2025-12-31'],
    ['nobody that is known', '孙七 307001 负责人 307001 · ·', 'warning first-day-missing'],
  ])('tell of %s', (_, line, said) => expect(by(line)).toContain(said));
  it('of nobody that is known are an error', () => {
    expect(found('姓名 角色 任职单位', '孙七 负责人 307001')).toContain('error unknown-person');
    expect(found(headings, '张三 307001 负责人 307001 2026-01-01 ·', '张三 307001 负责人 307 2026-01-01 ·')).toEqual(
      [],
    );
    expect(
      found(headings, '张三 307001 负责人 307001 2026-01-01 ·', '张三 307001 负责人 307001 2026-02-01 ·'),
    ).toContain('error appointment-overlaps');
  });
});

describe('what is there and not in the file', () => {
  it('is counted and stays as it is', () => {
    const { steps, tally } = of('单位编码 单位名称', '307 人社局');
    expect(steps).toEqual([]);
    expect(tally).toMatchObject({ unit: { unchanged: 1, absent: 5 }, person: { absent: 0 } });
    expect(of('人员编号 姓名 所在单位', 'p-1 张三 307001').tally.person).toMatchObject({ unchanged: 1, absent: 2 });
  });
});

describe('separate rights in a file', () => {
  const lines = (...more: string[]) => ['人员编号 角色 任职单位 起始日期 截止日期', ...more];
  const asHeld = (administration: 'separate' | 'combined', ...more: string[]) => {
    const held = { appointmentId: 'a-9', role: 'accounts-administrator', scope: '*', startsOn: '2020-01-01' } as const;
    const holder = person('p-9', '孙七', { appointments: [held] });
    const all = { ...known, people: new Map([...known.people, ['p-9', holder]]) };
    return evaluate(readOrganisation(file(...lines(...more))), { ...facts, known: all, administration }).findings;
  };
  const refused = (line: number) => expect.objectContaining({ code: 'rights-are-separate', severity: 'error', line });

  it('are not given to one person, neither two of the file nor one beside what they hold', () => {
    const two = ['p-2 机构管理员 * 2026-04-01 ·', 'p-2 审计管理员 * 2026-05-01 ·'];
    expect(asHeld('separate', ...two)).toEqual([refused(2), refused(3)]);
    expect(asHeld('separate', 'p-9 审计管理员 * 2026-05-01 ·')).toEqual([refused(2)]);
    expect(asHeld('combined', ...two, 'p-9 审计管理员 * 2026-05-01 ·')).toEqual([]);
  });
  it('follow one another, whichever line comes first', () =>
    expect(asHeld('separate', 'p-9 审计管理员 * 2026-05-01 ·', 'p-9 账号管理员 * 2020-01-01 2026-04-30')).toEqual([]));
});
