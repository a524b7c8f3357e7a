import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#testing/core';
import { targetDecider } from '../domain/target.state.js';
import { NotAUnitCode, NotTheDrafter, TargetExists, UnknownIndicator } from '../domain/target.errors.js';
import { by, contentOf, drafted, ids, people, project, proposed, reopened } from '../domain/target-for-spec.js';
import { revisedTo, rows, submitted, targetId, voided } from '../domain/target-for-spec.js';
import { DraftTarget, draftTarget } from './draft-target.js';

const { evolve, initialState } = targetDecider;
const given = deciderSpec(targetDecider, draftTarget);
const draft = (actor = people.drafter, more: Partial<DraftTarget['data']> = {}) =>
  new DraftTarget({ ...project, content: proposed, ...more }, by(actor));
const named = (name: string) => draft(people.drafter, { content: { ...proposed, name } });
const code = '51112421T000000012345';

describe('draft-target', () => {
  it('drafts a target with ids of its own for every row', () => given().when(draft()).then(drafted));

  it('keeps what it was read from and that it is demo data', () => {
    const source = { intakeId: targetId, project: 3, line: 12, digest: 'a'.repeat(64) };
    given()
      .when(draft(people.process, { source, demoData: true, acceptedBy: 'p-acceptor' }))
      .then({ ...drafted, data: { ...drafted.data, source, demoData: true, writtenBy: 'p-acceptor' } });
  });

  it('has been written by the person who drafts, whoever they name, and by nobody known where a process names none', () => {
    given()
      .when(draft(people.drafter, { acceptedBy: 'p-somebody' }))
      .then(drafted);
    const nobody = { ...drafted, data: { ...drafted.data, writtenBy: undefined } };
    given().when(draft(people.process)).then(nobody);
  });

  it('refuses a second draft of the same project, and tells which target it is by its present name', () => {
    given(drafted).when(draft()).thenThrows(TargetExists);
    const renamed = [drafted, revisedTo(contentOf({ name: '新名称' }))].reduce(evolve, initialState);
    expect(() => draftTarget(draft())(renamed)).toThrow(`现名“新名称”（编号 ${targetId}）`);
    expect(() => draftTarget(draft())(renamed)).toThrow(
      expect.objectContaining({ code: 'target-exists', details: { targetId, name: '新名称', targetStatus: 'draft' } }),
    );
  });

  it('goes on with a project that was voided: rounds, history and the rows that are known are its own', () => {
    const past = [drafted, submitted(), voided({ round: 1 })];
    const indicators = [...rows.slice(1), { ...rows[1], level3: '新增的一行' }];
    const content = contentOf({ annualGoal: '重新填报。', indicators }, [2, 3, 4, 5]);
    given(...past)
      .when(draft(people.drafter, { content: { ...proposed, annualGoal: '重新填报。', indicators } }))
      .then(reopened, revisedTo(content));
    const source = { intakeId: targetId, project: 3, line: 12, digest: 'a'.repeat(64) };
    given(...past)
      .when(draft(people.process, { source, acceptedBy: 'p-acceptor' }))
      .then(
        { type: 'TargetReopened', data: { reopenedBy: 'p-acceptor' } },
        revisedTo(contentOf(), { writtenBy: 'p-acceptor', source }),
      );
  });

  it('refuses one who does not draft for the unit, in words about the unit, whether or not they see it', () => {
    for (const actor of [people.head, people.auditor, people.performance, people.stranger]) {
      given().when(draft(actor)).thenThrows(NotTheDrafter);
      given(drafted).when(draft(actor)).thenThrows(NotTheDrafter);
    }
    expect(() => draftTarget(draft(people.stranger))(initialState)).toThrow('您不是单位 307001 的填报人');
  });

  it.each(['3', '30', '3070', '3070010', '30700a', `307${'001'.repeat(6)}`, ''])('is for no unit %j', (unit) => {
    given().when(draft(people.process, { unit })).thenThrows(NotAUnitCode);
    given().when(draft(people.drafter, { unit })).thenThrows(NotAUnitCode);
  });

  it('gives the ids itself: a row of a new target names none', () => {
    const indicators = proposed.indicators.map((row) => ({ ...row, indicatorId: ids[0] }));
    given()
      .when(draft(people.drafter, { content: { ...proposed, indicators } }))
      .thenThrows(UnknownIndicator);
  });

  it.each(['人才工作经费', ' 人才 工作\t经费\n', '人才\u3000工作\u00a0经费'])('knows one project by %j', (name) =>
    expect(named(name).id).toBe(targetId),
  );

  it('knows one project by width variants of its name', () => {
    expect(named('ＡＢ（１）项目').id).toBe(named('AB(1)项目').id);
    expect(named('AB(2)项目').id).not.toBe(named('AB(1)项目').id);
  });

  it('knows a project by its code before its name', () => {
    const coded = draft(people.drafter, { code });
    expect(coded.id).toBe('4906f99d-5b56-5716-b027-0f8560b11f06');
    expect(draft(people.drafter, { code, content: { ...proposed, name: '别的名称' } }).id).toBe(coded.id);
    expect(coded.id).not.toBe(targetId);
  });

  it('knows the same name in another unit, year or region as another project', () => {
    const others = [{ unit: '307002' }, { fiscalYear: 2025 }, { region: '511100' }];
    const found = others.map((other) => draft(people.drafter, other).id);
    expect(new Set([targetId, ...found]).size).toBe(4);
  });
});
