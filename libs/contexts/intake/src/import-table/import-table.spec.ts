import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { NotTheImporter, TableNotImportable } from '../domain/intake.errors.js';
import { refuseUnlessImporter } from './import-table.js';

describe('who may import', () => {
  const person = (...roles: string[]): Actor => ({ personId: 'p', unit: '307001', roles });
  const refusal = (actor: Actor, ...units: string[]) => {
    try {
      refuseUnlessImporter(units, actor);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('is a drafter of every unit of the table', () => {
    expect(refusal(person('unit-drafter@307001'), '307001')).toBeUndefined();
    expect(refusal(person('unit-drafter@307'), '307001', '307002')).toBeUndefined();
    expect(refusal(person('unit-drafter@307001', 'unit-drafter@405001'), '307001', '405001')).toBeUndefined();
    expect(refusal(person('unit-drafter@307001'), '307001', '405001')).toBeInstanceOf(NotTheImporter);
    expect(refusal(person('auditor@*'), '307001')).toBeInstanceOf(NotTheImporter);
    expect(refusal(person(), '307001')).toBeInstanceOf(NotTheImporter);
  });
  it('refuses a table that names no unit at all', () =>
    expect(refusal(person('unit-drafter@*'))).toBeInstanceOf(TableNotImportable));
});
