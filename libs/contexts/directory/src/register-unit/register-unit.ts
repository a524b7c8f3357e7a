import { z } from 'zod';
import { keptText, unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { registrar } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { departmentsFor, unitThrough, type Neighbours } from '../domain/neighbours.js';
import { kindSchema, type Kind } from '../domain/places.js';
import { KindDoesNotFit, UnitCodeUsed } from '../domain/unit.errors.js';
import { unitIdOf, unitStreams } from '../domain/unit.streams.js';

const DEPARTMENT_DIGITS = 3;
export const superiorOf = (code: string): string => code.slice(0, -DEPARTMENT_DIGITS);

/** Beside its stream: its superior and the departments it names. */
export class RegisterUnit extends command({
  streams: unitStreams,
  id: ({ region, code }) => unitIdOf(region, code),
  data: z.object({
    region: z.string(),
    code: unitCode,
    name: keptText(200),
    kind: kindSchema,
    startsOn: day,
    departments: z.array(unitCode).optional(),
  }),
  facts: facts<Neighbours>(),
  onConflict: 'anew',
}) {}

export const registerUnit = RegisterUnit.rule((state, { data, facts: neighbours, envelope: { actor } }) => {
  const { personId: registeredBy } = registrar(actor, 'organisation.register');
  const { departments: asked = [], ...unit } = data;
  if (state.status === 'present') throw new UnitCodeUsed(unit.code, state.name);
  standsWhereItMay(unit, neighbours);
  const departments = departmentsFor(neighbours, unit, asked);
  const unitId = unitIdOf(unit.region, unit.code);
  const looksAfter = departments.length === 0 ? {} : { departments };
  return [{ type: 'UnitRegistered', data: { unitId, ...unit, ...looksAfter, registeredBy } }];
});

function standsWhereItMay(
  { code, kind, startsOn }: { readonly code: string; readonly kind: Kind; readonly startsOn: string },
  neighbours: Neighbours,
): void {
  const isTop = code.length === DEPARTMENT_DIGITS;
  if (isTop !== (kind === 'department' || kind === 'finance-bureau')) throw new KindDoesNotFit(code, kind);
  if (isTop) return;
  const superior = unitThrough(neighbours, superiorOf(code), { startsOn });
  const isOfBureau = superior.kind === 'finance-bureau';
  const isBelowSection = superior.kind === 'budget-line-section' || superior.kind === 'performance-section';
  if (kind === 'unit' ? isBelowSection : !isOfBureau) throw new KindDoesNotFit(code, kind);
}
