import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administratorOf, openUnit } from '../domain/asked.js';
import { departmentsFor, type Neighbours } from '../domain/neighbours.js';
import { LooksAfterNone } from '../domain/unit.errors.js';
import { unitIdOf, unitStreams } from '../domain/unit.streams.js';

/** All the departments that the section looks after from now on. */
export class AssignDepartments extends command({
  streams: unitStreams,
  id: ({ region, code }) => unitIdOf(region, code),
  data: z.object({ region: z.string(), code: unitCode, departments: z.array(unitCode) }),
  facts: facts<Neighbours>(),
}) {}

export const assignDepartments = AssignDepartments.rule(
  (state, { data: { code, departments: asked }, facts: neighbours, envelope: { actor } }) => {
    const { personId: assignedBy } = administratorOf(state, code, actor);
    const section = openUnit(state, code);
    if (section.kind !== 'budget-line-section') throw new LooksAfterNone(code);
    const departments = departmentsFor(neighbours, section, asked);
    if (departments.join() === section.departments.join()) return [];
    return [{ type: 'DepartmentsAssigned', data: { departments, assignedBy } }];
  },
);
