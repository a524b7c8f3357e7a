import { col, row } from '#platform/read-store/core';

/** A unit that an import names: who may see them all may see it. */
export class IntakeUnit extends row('intake_units__v1', {
  intakeId: col.uuid().key(),
  unit: col.text().key(),
}) {}
