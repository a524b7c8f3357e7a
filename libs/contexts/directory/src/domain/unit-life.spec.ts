import { describe, it } from '@jest/globals';
import { deciderSpec, envelopeOf } from '#testing';
import { assignDepartments, AssignDepartments } from '../assign-departments/assign-departments.js';
import { closeUnit, CloseUnit } from '../close-unit/close-unit.js';
import { renameUnit, RenameUnit } from '../rename-unit/rename-unit.js';
import { succeedUnit, SucceedUnit } from '../succeed-unit/succeed-unit.js';
import * as a from './directory-for-spec.js';
import {
  DaysRunBackwards,
  DepartmentTaken,
  LooksAfterNone,
  NotAnAdministrator,
  OwnSuccessor,
  UnitHasUnits,
  UnitIsClosed,
  UnitNotFound,
  UnknownUnit,
} from './unit.errors.js';
import { type UnitEvent } from './unit.events.js';
import { unitDecider } from './unit.state.js';

const by = a.administrator.personId;
const unit = a.unitRegistered('307001', 'unit');
const closed = a.unitClosed('2026-06-30');
const { region, neighbours } = a;
const code = '307001';

describe('rename-unit', () => {
  const given = deciderSpec(unitDecider, renameUnit);
  const rename = (name: string, who = a.administrator) => new RenameUnit({ region, code, name }, envelopeOf(who));
  it('gives it another name', () =>
    given(unit)
      .when(rename('新名'))
      .then({ type: 'UnitRenamed', data: { name: '新名', renamedBy: by } }));
  it('records nothing where it has that name', () => given(unit).when(rename('单位307001')).thenNothing());
  it('refuses one that is not there, is closed, or for whom it is not', () => {
    given().when(rename('新名')).thenThrows(UnitNotFound);
    given(unit, closed).when(rename('新名')).thenThrows(UnitIsClosed);
    given(unit).when(rename('新名', a.drafter)).thenThrows(NotAnAdministrator);
  });
});

describe('assign-departments', () => {
  const given = deciderSpec(unitDecider, assignDepartments);
  const section = a.unitRegistered('301002', 'budget-line-section', { departments: ['405'] });
  const assign = (...departments: string[]) =>
    new AssignDepartments({ region, code: '301002', departments }, envelopeOf(a.administrator), neighbours);
  it('names all that it looks after from now on', () => {
    given(section)
      .when(assign('405', '301'))
      .then({ type: 'DepartmentsAssigned', data: { departments: ['301', '405'], assignedBy: by } });
    given(section)
      .when(assign())
      .then({ type: 'DepartmentsAssigned', data: { departments: [], assignedBy: by } });
  });
  it('records nothing where they are the same', () => given(section).when(assign('405', '405')).thenNothing());
  it('refuses what is no section, and a department of another one', () => {
    given(unit).when(assign('405')).thenThrows(LooksAfterNone);
    given(section).when(assign('307')).thenThrows(DepartmentTaken);
  });
});

describe('close-unit', () => {
  const given = deciderSpec(unitDecider, closeUnit);
  const close = (endsOn: string, of = code) =>
    new CloseUnit({ region, code: of, endsOn }, envelopeOf(a.administrator), neighbours);
  it('ends it with that day', () => given(unit).when(close('2026-06-30')).then(closed));
  it('records nothing where that is its last day', () => given(unit, closed).when(close('2026-06-30')).thenNothing());
  it('refuses another last day, one before its first, and where units below would outlive it', () => {
    given(unit, closed).when(close('2026-12-31')).thenThrows(UnitIsClosed);
    given(unit).when(close('2019-12-31')).thenThrows(DaysRunBackwards);
    given(a.unitRegistered('307', 'department')).when(close('2026-06-30', '307')).thenThrows(UnitHasUnits);
  });
});

describe('succeed-unit', () => {
  const given = deciderSpec(unitDecider, succeedUnit);
  const succeed = (successor: string, endsOn = '2026-06-30', of = code) =>
    new SucceedUnit({ region, code: of, successor, how: 'merged', endsOn }, envelopeOf(a.administrator), neighbours);
  const succeeded: UnitEvent = {
    type: 'UnitSucceeded',
    data: { successor: '405', how: 'merged', endsOn: '2026-06-30', recordedBy: by },
  };
  it('ends it with that day and names who goes on', () => given(unit).when(succeed('405')).then(succeeded));
  it('records nothing the second time', () => given(unit, succeeded).when(succeed('405')).thenNothing());
  it('refuses itself, one that is not there or is closed, backward days, and units below that would outlive it', () => {
    given(unit).when(succeed('307001')).thenThrows(OwnSuccessor);
    given(unit).when(succeed('999')).thenThrows(UnknownUnit);
    given(unit).when(succeed('307002')).thenThrows(UnitIsClosed);
    given(unit).when(succeed('405', '2019-01-01')).thenThrows(DaysRunBackwards);
    given(unit, closed).when(succeed('405')).thenThrows(UnitIsClosed);
    given(a.unitRegistered('307', 'department'))
      .when(succeed('405', '2026-06-30', '307'))
      .thenThrows(UnitHasUnits);
  });
});
