import { describe, it } from '@jest/globals';
import { deciderSpec, envelopeOf } from '#testing';
import * as a from '../domain/directory-for-spec.js';
import { type Kind } from '../domain/places.js';
import {
  DepartmentTaken,
  KindDoesNotFit,
  LooksAfterNone,
  NotADepartment,
  NotAnAdministrator,
  UnitCodeUsed,
  UnitIsClosed,
  UnitNotYetThere,
  UnknownUnit,
} from '../domain/unit.errors.js';
import { unitDecider } from '../domain/unit.state.js';
import { registerUnit, RegisterUnit } from './register-unit.js';

const given = deciderSpec(unitDecider, registerUnit);
const register = (
  code: string,
  kind: Kind,
  parts: { startsOn?: string; departments?: string[] } = {},
  who = a.administrator,
) =>
  new RegisterUnit(
    { region: a.region, code, name: `单位${code}`, kind, startsOn: '2026-01-01', ...parts },
    envelopeOf(who),
    a.neighbours,
  );

describe('register-unit', () => {
  it.each([
    ['308', 'department'],
    ['302', 'finance-bureau'],
    ['307003', 'unit'],
    ['307001001', 'unit'],
    ['301003', 'unit'],
    ['301010', 'budget-line-section'],
    ['301011', 'performance-section'],
  ] as const)('registers %s as a %s', (code, kind) =>
    given()
      .when(register(code, kind))
      .then(a.unitRegistered(code, kind, { startsOn: '2026-01-01' })),
  );
  it('registers the departments that a section looks after, each once', () =>
    given()
      .when(register('301010', 'budget-line-section', { departments: ['405', '405', '301'] }))
      .then(
        a.unitRegistered('301010', 'budget-line-section', { startsOn: '2026-01-01', departments: ['301', '405'] }),
      ));

  it('never uses a code again, whatever became of the unit', () => {
    given(a.unitRegistered('307003', 'unit')).when(register('307003', 'unit')).thenThrows(UnitCodeUsed);
    given(a.unitRegistered('307003', 'unit'), a.unitClosed('2024-12-31'))
      .when(register('307003', 'unit'))
      .thenThrows(UnitCodeUsed);
  });
  it.each([
    ['307', 'unit'],
    ['308001', 'department'],
    ['307003', 'budget-line-section'],
    ['307003', 'performance-section'],
    ['301001001', 'unit'],
    ['301009001', 'budget-line-section'],
  ] as const)('refuses %s as a %s', (code, kind) =>
    given()
      .when(register(code === '308001' ? '307009' : code, kind))
      .thenThrows(KindDoesNotFit),
  );
  it('refuses a superior that nobody registered, that is closed, or that is not there yet', () => {
    given().when(register('999001', 'unit')).thenThrows(UnknownUnit);
    given().when(register('307002001', 'unit')).thenThrows(UnitIsClosed);
    given()
      .when(register('307001001', 'unit', { startsOn: '2020-06-01' }))
      .thenThrows(UnitNotYetThere);
  });
  it('refuses departments of what is no section, that are none, unknown, or another section’s', () => {
    given()
      .when(register('307003', 'unit', { departments: ['405'] }))
      .thenThrows(LooksAfterNone);
    const section = (department: string) => register('301010', 'budget-line-section', { departments: [department] });
    given().when(section('307001')).thenThrows(NotADepartment);
    given().when(section('999')).thenThrows(UnknownUnit);
    given().when(section('307')).thenThrows(DepartmentTaken);
  });
  it('leaves it to the administrator, and tells others nothing', () => {
    for (const who of [a.drafter, a.auditor]) {
      given(a.unitRegistered('307003', 'unit'))
        .when(register('307003', 'unit', {}, who))
        .thenThrows(NotAnAdministrator);
    }
  });
});
