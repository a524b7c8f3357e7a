import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { day } from '../../domain/days.js';
import { kindSchema } from '../../domain/places.js';

/** A unit as it stands, whether it is still there or not. */
export class UnitRow extends row(
  'units__v1',
  {
    unitId: col.text().key(),
    region: col.text(),
    code: col.text(unitCode),
    name: col.text(),
    kind: col.text(kindSchema),
    startsOn: col.text(day),
    endsOn: col.text(day).orNull(),
    successor: col.text(unitCode).orNull(),
    departments: col.json(z.array(unitCode)),
    revision: col.integer(),
    changedAt: col.moment(),
  },
  { indexes: { units__v1_list: ['code', 'unitId'] } },
) {}
