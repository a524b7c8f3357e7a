import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#kernel';
import { deciderSpec } from '#testing';
import { bytesOf, importFacts as facts, misplacedTable } from '../../../../test/fixtures/tables/small-table.js';
import { ImportCutOff, NotTheImporter, TableNotImportable } from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeDecider } from '../domain/intake.state.js';
import { readTable } from '../reading/read-table.js';
import { importPart, refuseUnlessImporter } from './import-table.js';
import { planImport } from './plan-import.js';

const table = readTable(bytesOf(misplacedTable));
const whole = planImport(table, facts, new Map()).flat();
// As a larger table would be cut.
const [first, second, third] = [whole.slice(0, 2), whole.slice(2, 3), whole.slice(3)];
const given = deciderSpec(intakeDecider, ([events, part]: [readonly IntakeEvent[], number]) =>
  importPart(events, part),
);

describe('import-table', () => {
  it('records one part after the other', () => {
    given()
      .when([first, 0])
      .then(...first);
    given(...first)
      .when([second, 1])
      .then(...second);
    given(...first, ...second)
      .when([third, 2])
      .then(...third);
  });
  it('records nothing when the first part comes again', () =>
    given(...first)
      .when([first, 0])
      .thenNothing());
  it('records nothing more of a table that is read', () =>
    given(...whole)
      .when([third, 2])
      .thenNothing());
  it('records nothing of a later part while there is no first', () => given().when([second, 1]).thenNothing());
  it('refuses to end a table that misses a part, or has one twice or in another order', () => {
    given(...first)
      .when([third, 2])
      .thenThrows(ImportCutOff);
    given(...first, ...second, ...second)
      .when([third, 2])
      .thenThrows(ImportCutOff);
    const [started, rows] = first;
    if (!started || !rows) throw new Error('the first part has two events');
    given(started, ...second)
      .when([third, 2])
      .thenThrows(ImportCutOff);
  });
  it('refuses to end a table whose proposals changed since it was cut off', () => {
    const anew = planImport({ ...table, reading: { ...table.reading, proposals: [] } }, facts, new Map()).flat();
    given(...first, ...second, ...third.slice(0, 1))
      .when([anew.slice(-1), 3])
      .thenThrows(ImportCutOff);
  });
});

describe('who may import', () => {
  const person = (...roles: string[]): Actor => ({ personId: 'p', unit: '307001', roles });
  const refusal = (actor: Actor, events = whole) => {
    try {
      refuseUnlessImporter([events], actor);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('is a drafter of every unit of the table', () => {
    expect(refusal(person('unit-drafter@307001'))).toBeUndefined();
    expect(refusal(person('unit-drafter@307'))).toBeUndefined();
    expect(refusal(person('auditor@*'))).toBeInstanceOf(NotTheImporter);
    expect(refusal(person('unit-drafter@307002'))).toBeInstanceOf(NotTheImporter);
    expect(refusal(person())).toBeInstanceOf(NotTheImporter);
  });
  it('is asked for a unit of every project, also where the head does not name it', () => {
    const other = whole.map((event): IntakeEvent => {
      if (event.type !== 'RowsRead') return event;
      const [one, ...others] = event.data.projects;
      return one ? { ...event, data: { ...event.data, projects: [{ ...one, unit: '405001' }, ...others] } } : event;
    });
    expect(refusal(person('unit-drafter@307001'), other)).toBeInstanceOf(NotTheImporter);
    expect(refusal(person('unit-drafter@307001', 'unit-drafter@405001'), other)).toBeUndefined();
  });
  it('refuses a table that names no unit at all', () => {
    const nameless = whole.map((event): IntakeEvent => {
      if (event.type === 'IntakeStarted') return { ...event, data: { ...event.data, units: [] } };
      if (event.type !== 'RowsRead') return event;
      return { ...event, data: { ...event.data, projects: event.data.projects.map(({ unit: _, ...rest }) => rest) } };
    });
    expect(refusal(person('unit-drafter@*'), nameless)).toBeInstanceOf(TableNotImportable);
  });
});
