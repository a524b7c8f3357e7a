import { grantsOf, holdsRole, maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { IntakeNotFound, IntakeNotRead, NotADrafter, NotTheImporter } from './intake.errors.js';
import { type Intake, type PresentIntake, type ReceivedIntake } from './intake.state.js';

type Named = Pick<PresentIntake, 'header' | 'projects' | 'proposals' | 'decided'>;

/** Every unit that the table names, and those that were decided in the place of one. */
export const unitsOf = ({ header, projects, proposals, decided }: Named): string[] => {
  const accepted = proposals.filter(({ decision }) => decision === 'accepted');
  const set = [...accepted, ...decided.values()].flatMap((each) =>
    each.kind === 'set-value' && each.field === 'unit' ? [each.to] : [],
  );
  const named = projects.flatMap(({ unit }) => unit ?? []);
  return [...new Set([...header.units.map(({ code }) => code), ...named, ...set])].sort();
};

/** A drafter of every unit in the table; a process of ours acts on what such a person accepted. */
export const mayImport = (actor: Actor, units: readonly string[]): boolean =>
  'system' in actor || (units.length > 0 && units.every((unit) => holdsRole(actor, 'unit-drafter', unit)));

/** Before anything of a table is read: a drafter of some unit. Of which ones it speaks is told by what is read. */
export function refuseUnlessDrafter(actor: Actor): void {
  if (!grantsOf(actor).some(({ role }) => role === 'unit-drafter')) throw new NotADrafter();
}

/** Before its table is read, an import is seen by who sent it: nothing else is known of it. */
const seesReceived = ({ receipt }: ReceivedIntake, actor: Actor): boolean =>
  'system' in actor || actor.personId === receipt.receivedBy;

export function visible(state: Intake, intakeId: string, actor: Actor): PresentIntake | ReceivedIntake {
  if (state.status === 'received' && seesReceived(state, actor)) return state;
  const isPresent = state.status !== 'absent' && state.status !== 'received';
  if (isPresent && unitsOf(state).every((unit) => maySee(actor, unit))) return state;
  throw new IntakeNotFound(intakeId);
}

export function visibleIntake(state: Intake, intakeId: string, actor: Actor): PresentIntake {
  const intake = visible(state, intakeId, actor);
  if (intake.status === 'received') throw new IntakeNotRead(intake.status);
  return intake;
}

export function asImporter(state: Intake, intakeId: string, actor: Actor): PresentIntake {
  const intake = visibleIntake(state, intakeId, actor);
  if (!mayImport(actor, unitsOf(intake))) throw new NotTheImporter(unitsOf(intake));
  return intake;
}
