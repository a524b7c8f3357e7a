import { describe, expect, it } from '@jest/globals';
import { chainOfRoles } from '#domain/approval';
import { contentHashOf } from '../../domain/content.js';
import { proposedContentSchema } from '../../domain/proposed-content.js';
import * as a from '../../domain/target-for-spec.js';
import { listedTarget, listedTargetSchema, targetAnswer, targetSchema } from './target-answer.js';

const nothing = { level1: null, level2: null, level3: null, operator: null, value: null, unit: null, weight: null };
const rowOf = (row: object, place: number) => ({
  ...{ targetId: a.targetId, place, indicatorId: a.ids[place] ?? '', ...nothing, direction: null },
  ...{ sourceLine: null, raw: null, ...row },
});
const { source, ...first } = a.rows[0];
const indicators = [
  rowOf({ ...first, sourceLine: source.line, raw: source.raw }, 0),
  ...a.rows.slice(1).map((row, at) => rowOf(row, at + 1)),
];
const target = {
  ...{ targetId: a.targetId, region: '511124', fiscalYear: 2024, unit: '307001', code: null },
  ...{ name: a.content.name, budget: a.content.budget, annualGoal: a.content.annualGoal ?? null },
  ...{ indicatorCount: 4, weightTotal: '90', status: 'draft' as const, round: 0, step: null, due: null, chain: null },
  ...{ contentHash: a.contentHash, submittedBy: null, demoData: false, intakeId: null, sourceLine: null, revision: 0 },
  changedAt: new Date(0),
};
const answered = (
  of: object = {},
  rows = indicators,
  advisories: Parameters<typeof targetAnswer>[0]['advisories'] = [],
) => targetAnswer({ target: { ...target, ...of }, indicators: rows, advisories }, a.rules);

describe('a target as it is answered', () => {
  it('holds its content as a revision takes it: nothing changes when it is sent back', () => {
    const { content } = answered();
    expect(content).toEqual(a.content);
    expect(contentHashOf({ ...a.content, ...proposedContentSchema.parse(content) } as typeof a.content)).toBe(
      a.contentHash,
    );
    expect(proposedContentSchema.parse(answered({ annualGoal: null }, [rowOf({}, 0)]).content)).toEqual({
      ...{ name: a.content.name, budget: a.content.budget },
      indicators: [{ indicatorId: a.ids[0] }],
    });
  });

  it('leaves out what is absent', () => {
    const answer = { ...answered(), changedAt: target.changedAt.toISOString(), people: [] };
    expect(targetSchema.strict().parse(answer)).toEqual(answer);
    expect(Object.values(answer)).not.toContain(null);
  });

  it('says in a list where it stands, and leaves the chain and the texts to the answer of one', () => {
    const inApproval = { ...target, status: 'in-approval' as const, round: 1, step: 2, chain: chainOfRoles(a.chain) };
    const found = { ...inApproval, stepName: '主管部门审核', stepCount: 4, overdue: false, place: [a.targetId] };
    const listed = { ...listedTarget(found), changedAt: target.changedAt.toISOString() };
    expect(listedTargetSchema.parse(listed)).not.toHaveProperty('chain');
    expect(listed).toMatchObject({ step: 2, stepName: '主管部门审核', stepCount: 4 });
    expect(answered(inApproval)).toMatchObject({
      chain: chainOfRoles(a.chain),
      stepName: '主管部门审核',
      stepCount: 4,
    });
    expect(listedTarget({ ...found, step: null, stepName: null })).not.toHaveProperty('stepName');
  });

  it('says what the checks find, and the reasons that were given for it', () => {
    const odd = [rowOf({ ...first, unit: '%', value: '120' }, 0), ...indicators.slice(1)];
    const given = { code: 'percent-over-100', indicatorId: a.ids[0], reason: '含上年结转' };
    expect(answered({}, odd, [given]).findings).toMatchObject([{ ...given, severity: 'advisory' }]);
    expect(answered({}, odd, [{ ...given, indicatorId: a.ids[1] }]).findings).not.toMatchObject([
      { reason: given.reason },
    ]);
    expect(answered({ annualGoal: null }).findings).toMatchObject([
      { code: 'annual-goal-blank', severity: 'mandatory' },
    ]);
  });

  it('can be read although no rules hold for its year', () =>
    expect(targetAnswer({ target, indicators, advisories: [] }, undefined).findings).toMatchObject([
      { code: 'no-rules-for-year' },
    ]));
});
