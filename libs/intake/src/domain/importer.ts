import { grantsOf, holdsRole, maySee, type Actor } from '#kernel';
import { IntakeNotFound, NotADrafter, NotTheImporter } from './intake.errors.js';
import { type Intake, type PresentIntake } from './intake.state.js';

export const unitsOf = (intake: Pick<PresentIntake, 'header' | 'projects'>): string[] => {
  const named = intake.projects.flatMap(({ unit }) => unit ?? []);
  return [...new Set([...intake.header.units.map(({ code }) => code), ...named])].sort();
};

/** A drafter of every unit in the table; a process of ours acts on what such a person accepted. */
export const mayImport = (actor: Actor, units: readonly string[]): boolean =>
  'system' in actor || (units.length > 0 && units.every((unit) => holdsRole(actor, 'unit-drafter', unit)));

/** Before anything of a table is read: a drafter of some unit. Of which ones it speaks is told by what is read. */
export function refuseUnlessDrafter(actor: Actor): void {
  if (!grantsOf(actor).some(({ role }) => role === 'unit-drafter')) throw new NotADrafter();
}

export function visibleIntake(state: Intake, intakeId: string, actor: Actor): PresentIntake {
  const visible = state.status !== 'absent' && unitsOf(state).every((unit) => maySee(actor, unit));
  if (state.status === 'absent' || !visible) throw new IntakeNotFound(intakeId);
  return state;
}

export function asImporter(state: Intake, intakeId: string, actor: Actor): PresentIntake {
  const intake = visibleIntake(state, intakeId, actor);
  if (!mayImport(actor, unitsOf(intake))) throw new NotTheImporter(unitsOf(intake));
  return intake;
}
