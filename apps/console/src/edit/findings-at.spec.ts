import { describe, expect, it } from '@jest/globals';
import { type CheckRules } from '#contexts/targets/pure';
import { draft, output, row } from './draft-for-spec.js';
import { faultsIn } from './faults.js';
import { findingsIn, isMissing, placeOf, totalOf } from './findings-at.js';
import { areSame, marksOf } from './marks.js';

const rules: CheckRules = { weightTotal: '100', usualSplit: [], severities: {} };
const effect = { ...output, level1: '效益指标', level2: '社会效益指标' };
const good = draft(row('a', output), row('b', { ...effect, level3: '就业' }));
const codes = (of: typeof good) => findingsIn(of, rules).map(({ code, indicatorId }) => `${code} ${indicatorId ?? ''}`);

describe('the checks of the server at the cells', () => {
  it('say of a draft what they say of its content, and name rows as they are named here', () => {
    expect(codes(good)).toEqual(['no-satisfaction ']);
    expect(codes(draft(row('a', { ...output, value: '' }), row('b', effect)))).toContain('value-missing a');
  });

  it('say nothing of a row that was never filled', () =>
    expect(codes({ ...good, rows: [...good.rows, row('blank')] })).toEqual(['no-satisfaction ']));

  it('leave a cell to its own fault, which no content could hold', () => {
    const wrong = draft(row('a', { ...output, weight: '十', operator: '约' }), row('b', { ...effect, level3: '就业' }));
    expect([...faultsIn(wrong).keys()]).toEqual(['a/operator', 'a/weight']);
    expect(codes(wrong)).toEqual(['weights-do-not-add-up ', 'no-satisfaction ']);
  });

  it('stand where the cell is that they are about', () => {
    expect(placeOf({ code: 'value-not-a-number', indicatorId: 'a' })).toEqual({ key: 'a', field: 'value' });
    expect(placeOf({ code: 'annual-goal-blank' })).toEqual({ field: 'annualGoal' });
    expect(placeOf({ code: 'invisible-characters', indicatorId: 'a' })).toEqual({ key: 'a', field: 'level3' });
    expect(placeOf({ code: 'weights-do-not-add-up' })).toBeUndefined();
  });

  it('tell what is wrong from what is still missing', () => {
    const missing = (of: typeof good) =>
      findingsIn(of, rules)
        .filter((finding) => isMissing(finding, of, rules))
        .map(({ code }) => code);
    const begun = draft(row('a', { level1: '产出指标', weight: '50' }), row('b', { ...effect, weight: '' }));
    expect(missing(begun)).toEqual([
      ...[
        'weights-do-not-add-up',
        'operator-missing',
        'level2-missing',
        'level3-missing',
        'weight-not-positive',
        'no-satisfaction',
      ],
    ]);
    const over = draft(row('a', { ...output, weight: '90', value: '许多' }), row('b', { ...effect, level3: '就业' }));
    expect(missing(over)).toEqual(['no-satisfaction']);
  });

  it('sum up weights as they are being typed', () =>
    expect(
      totalOf(draft(row('a', { weight: '２２．５' }), row('b', { weight: '7.5' }), row('c', { weight: '1x' }))),
    ).toBe('30'));
});

describe('how a cell stands', () => {
  const known = { seen: good, findings: [], faults: new Map(), isLocked: false, isRefused: false };
  const stateOf = (of: typeof good, more = {}) => marksOf(of, { ...known, ...more }).rows.get('a')?.[4]?.state;
  const changed = draft(row('a', { ...output, value: '21' }), row('b', effect));
  const finding = { code: 'percent-over-100', indicatorId: 'a', zh: '', en: '' };

  it('is saved, waiting, failed, wrong, warned of or locked', () => {
    expect(stateOf(good)).toBe('saved');
    expect(stateOf(changed)).toBe('waiting');
    expect(stateOf(changed, { isRefused: true })).toBe('failed');
    expect(stateOf(changed, { findings: [{ ...finding, severity: 'mandatory' }] })).toBe('wrong');
    expect(stateOf(good, { findings: [{ ...finding, severity: 'advisory' }] })).toBe('warning');
    expect(stateOf(changed, { isLocked: true })).toBe('locked');
  });

  it('is saved where it is only written otherwise', () =>
    expect(stateOf(draft(row('a', { ...output, value: '２０' }), row('b', effect)))).toBe('saved'));

  it('is drawn again where what is said of it is other', () => {
    const marks = (said: string) => [{ state: 'wrong', said: [{ zh: said, en: said }] }] as const;
    expect(areSame(marks('a'), marks('a'))).toBe(true);
    expect(areSame(marks('a'), marks('b'))).toBe(false);
  });
});
