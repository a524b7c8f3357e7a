import { describe, expect, it } from '@jest/globals';
import { checkContent } from './checks.js';
import { type Content } from './content.js';
import { type ProposedContent } from './proposed-content.js';
import { content, contentOf, ids, rows, rules } from './target-for-spec.js';

const codes = (of: Content, severity: 'mandatory' | 'advisory') =>
  checkContent(of, rules).flatMap((finding) => (finding.severity === severity ? [finding.code] : []));
const [output, time, effect, satisfaction] = rows;
type Row = ProposedContent['indicators'][number];
const without = (row: Row, key: keyof Row): Row => ({ ...row, [key]: undefined });
const withRows = (...indicators: Row[]) => contentOf({ indicators }, [1, 2, 3, 4, 5, 6]);
/** The sound content with its first row in another form. */
const first = (changes: Partial<Row>) => withRows({ ...output, ...changes }, time, effect, satisfaction);
const third = (changes: Partial<Row>) => withRows(output, time, { ...effect, ...changes }, satisfaction);

describe('the checks before submission', () => {
  it('have nothing to say about a sound target', () => expect(checkContent(content, rules)).toEqual([]));

  it('look at each row a few times, not once for every other', () => {
    const looksAt = (count: number): number => {
      let looks = 0;
      const many = withRows(...Array.from({ length: count }, () => output)).indicators.map((indicator) =>
        Object.defineProperty({ ...indicator }, 'level1', { get: () => ((looks += 1), output.level1) }),
      );
      checkContent({ ...content, indicators: many }, rules);
      return looks / count;
    };
    expect(looksAt(400)).toBeLessThan(looksAt(40) * 1.1);
  });

  it('say which row, in a sentence for a clerk and one in English', () =>
    expect(checkContent(first({ value: '很多' }), rules)).toEqual([
      {
        ...{ code: 'value-not-a-number', severity: 'mandatory', indicatorId: ids[0] },
        zh: '第 1 行「引进人数」的指标值「很多」不是数字，请改为数字或改为定性。',
        en: 'Row 1 “引进人数”: the value “很多” is not a number; enter a number, or choose 定性 (qualitative).',
      },
    ]));

  it('say in English as much as in Chinese: the row by its name, and what to do', () => {
    const broken = withRows(
      { ...without(output, 'level3'), level1: '成本指标', operator: '≥', value: '120', unit: '%' },
      { level3: '走查次数' },
      { ...effect, unit: '项', value: effect.level3 },
    );
    const found = [
      ...checkContent({ ...broken, annualGoal: '-' }, rules),
      ...checkContent(first({ level3: '“引进' }), rules),
    ];
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(14);
    for (const { zh, en } of found) {
      const [, row, name] = /^第 (\d+) 行(?:「([^」]+)」)?/.exec(zh) ?? [];
      if (row !== undefined) expect(en).toMatch(`Row ${row}${name === undefined ? '' : ` “${name}”`}:`);
      expect(zh).toMatch(/[，；]否?则?请[^，；]+。$/);
      expect(en).toMatch(/[;:,] [a-z][^;:]+\.$/);
    }
  });

  describe.each<[string, readonly Content[], readonly Content[]]>([
    [
      'weights-do-not-add-up',
      [first({ weight: '30.01' }), first({ weight: '29.99' }), withRows(output, effect), withRows()],
      [withRows({ ...output, weight: '22.5' }, { ...time, weight: '27.5' }, effect, satisfaction)],
    ],
    [
      'weight-not-positive',
      [
        first({ weight: '0' }),
        first({ weight: '-1' }),
        withRows(without(output, 'weight'), time, effect, satisfaction),
      ],
      [first({ weight: '0.01' })],
    ],
    [
      'level1-missing',
      [withRows(output, time, satisfaction), withRows(effect, satisfaction)],
      [withRows(output, effect), withRows({ ...time, weight: '60' }, effect)],
    ],
    [
      'annual-goal-blank',
      [
        ...['-', '——'.replaceAll('—', '-'), '_', '***', ' - _ * ', ' '].map((annualGoal) => contentOf({ annualGoal })),
        ...[(({ annualGoal: _, ...rest }: Content) => rest)(content)],
      ],
      [contentOf({ annualGoal: '- 引进人才' }), contentOf({ annualGoal: '0' })],
    ],
    [
      'value-not-a-number',
      [first({ value: '二十' }), first({ value: '24人' }), first({ value: '1e3' }), first({ value: '≥24' })],
      [first({ value: '-3' }), first({ value: '0.5' }), third({ value: '很好' })],
    ],
    ['value-missing', [first({ value: '**' }), first({ value: '2*' }), third({ value: '*' })], [first({ value: '0' })]],
    ['operator-missing', [withRows(without(output, 'operator'), time, effect, satisfaction)], [content]],
    ['level3-missing', [withRows(without(output, 'level3'), time, effect, satisfaction)], [first({ level3: '人' })]],
    ['level2-missing', [withRows(without(output, 'level2'), time, effect, satisfaction)], [content]],
    ['level1-of-row-missing', [withRows(output, time, effect, without(satisfaction, 'level1'))], [content]],
  ])('%s blocks', (code, trips, passes) => {
    it('where it should', () => {
      for (const each of trips) expect(codes(each, 'mandatory')).toContain(code);
    });
    it('and nowhere else', () => {
      for (const each of passes) expect(codes(each, 'mandatory')).not.toContain(code);
    });
  });

  const twin = { ...time, level3: '引进人数' };

  describe.each<[string, readonly Content[], readonly Content[]]>([
    ['no-satisfaction', [withRows(output, time, { ...effect, weight: '40' })], [content]],
    [
      'unusual-split',
      [withRows({ ...output, weight: '5' }, { ...time, weight: '5' }, { ...effect, weight: '70' }, satisfaction)],
      [
        withRows({ ...output, weight: '40' }, time, { ...effect, weight: '20' }, satisfaction),
        withRows(
          { ...time, level1: '成本指标' },
          { ...output, weight: '40' },
          { ...effect, weight: '20' },
          satisfaction,
        ),
      ],
    ],
    [
      'cost-with-at-least',
      [first({ level1: '成本指标' }), first({ level1: '成本指标', operator: '>' })],
      [first({ level1: '成本指标', operator: '≤' }), first({ level1: '成本指标', operator: '=' }), content],
    ],
    [
      'percent-over-100',
      [first({ unit: '%', value: '100.01' }), first({ unit: '％', value: '120' })],
      [first({ unit: '%', value: '100' }), first({ unit: '人', value: '120' }), first({ unit: '%', value: '很多' })],
    ],
    [
      'level2-does-not-fit',
      [first({ level2: '社会效益指标' }), first({ level1: '别的指标' }), third({ level2: '数量指标' })],
      [
        first({ level2: '质量指标' }),
        first({ level2: '成本指标' }),
        first({ level1: '成本指标', level2: '经济成本指标' }),
        third({ level2: '可持续发展指标' }),
        third({ level2: '可持续影响指标' }),
      ],
    ],
    ['same-indicator-twice', [withRows(output, output)], [withRows(output, { ...output, value: '25' }), content]],
    ['qualitative-with-unit', [third({ unit: '项' })], [content]],
    ['value-repeats-name', [third({ value: effect.level3 })], [third({ value: '人才力量增强' })]],
    [
      'name-looks-cut-off',
      [
        first({ level3: '办公（资' }),
        first({ level3: '“引进' }),
        withRows(output, { ...twin, level3: '引进人数占比' }),
      ],
      [first({ level3: '办公（资源）' }), first({ level3: '“引进”人数' }), withRows(output, twin)],
    ],
  ])('%s is shown', (code, trips, passes) => {
    it('where it should', () => {
      for (const each of trips) expect(codes(each, 'advisory')).toContain(code);
    });
    it('and nowhere else', () => {
      for (const each of passes) expect(codes(each, 'advisory')).not.toContain(code);
    });
  });

  it('say which level 2 was found, what would fit, and where it would stand', () => {
    const wordsOf = (of: Content) => checkContent(of, rules).find(({ code }) => code === 'level2-does-not-fit');
    expect(wordsOf(third({ level2: '数量指标' }))).toMatchObject({
      zh: `第 3 行「${effect.level3}」的二级指标「数量指标」与一级指标「效益指标」不对应（「效益指标」之下是经济效益指标、社会效益指标、生态效益指标、可持续影响指标、可持续发展指标；「数量指标」属于产出指标）。如属实，送审时说明理由即可；否则请改正。`,
      en: expect.stringMatching(
        /^Row 3 “.*经济效益指标, 社会效益指标.*; “数量指标” belongs to 产出指标\)\. If it is right/,
      ),
    });
    expect(wordsOf(first({ level1: '别的指标', level2: '别的' }))).toMatchObject({
      zh: '第 1 行「引进人数」的二级指标「别的」与一级指标「别的指标」不对应（一级指标只有成本指标、产出指标、效益指标、满意度指标）。如属实，送审时说明理由即可；否则请改正。',
    });
  });

  it('name the characters that nobody sees, wherever they stand', () => {
    const hidden = {
      ...first({ level3: '引进\u202e人数' }),
      name: '人才\u200b工作经费',
      annualGoal: '引进\u2066人才。',
    };
    const found = checkContent(hidden, rules).filter(({ code }) => code === 'invisible-characters');
    expect(found.map(({ severity, indicatorId, zh }) => [severity, indicatorId, /（(U\+\w+)）/.exec(zh)?.[1]])).toEqual(
      [
        ['advisory', undefined, 'U+200B'],
        ['advisory', undefined, 'U+2066'],
        ['advisory', ids[0], 'U+202E'],
      ],
    );
    // Its row is named without them: the sentence does not run backwards.
    expect(found[2]).toMatchObject({
      zh: expect.stringMatching(/^第 1 行「引进人数」含有看不见的字符/),
      en: expect.stringMatching(/^Row 1 “引进人数” holds characters/),
    });
  });

  it('go by the total and the splits of the configuration', () => {
    const total100 = { ...rules, weightTotal: '100', usualSplit: [] };
    expect(checkContent(content, total100).map(({ code }) => code)).toEqual(['weights-do-not-add-up']);
    expect(checkContent(first({ weight: '40' }), total100)).toEqual([]);
  });

  it('name each of the rows of a twin, and each finding once', () =>
    expect(
      checkContent(withRows(output, { ...output }, time, effect, satisfaction), rules).flatMap(
        ({ code, indicatorId }) => (code === 'same-indicator-twice' ? [indicatorId] : []),
      ),
    ).toEqual([ids[0], ids[1]]));
});
