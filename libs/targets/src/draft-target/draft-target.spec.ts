import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#testing';
import { targetDecider } from '../domain/target.state.js';
import { NotTheDrafter, TargetExists, TargetNotFound, UnknownIndicator } from '../domain/target.errors.js';
import { by, drafted, ids, people, project, proposed, targetId } from '../domain/target-for-spec.js';
import { DraftTarget, draftTarget } from './draft-target.js';

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
      .when(draft(people.process, { source, demoData: true }))
      .then({ ...drafted, data: { ...drafted.data, source, demoData: true } });
  });

  it('refuses a second draft of the same project', () => given(drafted).when(draft()).thenThrows(TargetExists));

  it('refuses one who may see the unit but does not draft for it', () =>
    [people.head, people.auditor, people.performance].forEach((actor) =>
      given().when(draft(actor)).thenThrows(NotTheDrafter),
    ));

  it('is not there for another unit, drafted or not', () => {
    given().when(draft(people.stranger)).thenThrows(TargetNotFound);
    given(drafted).when(draft(people.stranger)).thenThrows(TargetNotFound);
  });

  it('gives the ids itself: a row of a new target names none', () => {
    const indicators = proposed.indicators.map((row) => ({ ...row, indicatorId: ids[0] }));
    given()
      .when(draft(people.drafter, { content: { ...proposed, indicators } }))
      .thenThrows(UnknownIndicator);
  });

  it.each(['人才工作经费', ' 人才 工作\t经费\n', '人才\u3000工作\u00a0经费'])('knows one project by %j', (name) =>
    expect(named(name).targetId).toBe(targetId),
  );

  it('knows one project by width variants of its name', () => {
    expect(named('ＡＢ（１）项目').targetId).toBe(named('AB(1)项目').targetId);
    expect(named('AB(2)项目').targetId).not.toBe(named('AB(1)项目').targetId);
  });

  it('knows a project by its code before its name', () => {
    const coded = draft(people.drafter, { code });
    expect(coded.targetId).toBe('4906f99d-5b56-5716-b027-0f8560b11f06');
    expect(draft(people.drafter, { code, content: { ...proposed, name: '别的名称' } }).targetId).toBe(coded.targetId);
    expect(coded.targetId).not.toBe(targetId);
  });

  it('knows the same name in another unit, year or region as another project', () => {
    const others = [{ unit: '307002' }, { fiscalYear: 2025 }, { region: '511100' }];
    const found = others.map((other) => draft(people.drafter, other).targetId);
    expect(new Set([targetId, ...found]).size).toBe(4);
  });
});
