import { authorise, decide, type Action } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
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
  'system' in actor || (units.length > 0 && decide(actor, 'intake.import', { places: units }).may);

/** Before anything of a table is read: a drafter of some unit. Of which ones it speaks is told by what is read. */
export function refuseUnlessDrafter(person: Person): void {
  const role = () => new NotADrafter();
  authorise(person, 'intake.import', { places: [] }, { unseen: role, role });
}

/** Before its table is read, an import is seen by who sent it: nothing else is known of it. After that by who sees every unit in it. */
const sees = (actor: Actor, state: PresentIntake | ReceivedIntake): boolean => {
  if ('system' in actor) return true;
  if (state.status === 'received') return actor.personId === state.receipt.receivedBy;
  const places = unitsOf(state);
  return places.length === 0 || decide(actor, 'intake.read', { places }).may;
};

export function visible(state: Intake, intakeId: string, actor: Actor): PresentIntake | ReceivedIntake {
  if (state.status === 'absent' || !sees(actor, state)) throw new IntakeNotFound(intakeId);
  return state;
}

export function visibleIntake(state: Intake, intakeId: string, actor: Actor): PresentIntake {
  const intake = visible(state, intakeId, actor);
  if (intake.status === 'received') throw new IntakeNotRead(intake.status);
  return intake;
}

export function asImporter(state: Intake, intakeId: string, actor: Actor, action: Action): PresentIntake {
  const intake = visibleIntake(state, intakeId, actor);
  const places = unitsOf(intake);
  const role = () => new NotTheImporter(places);
  if (places.length === 0) throw role();
  if (!('system' in actor)) authorise(actor, action, { places }, { unseen: () => new IntakeNotFound(intakeId), role });
  return intake;
}
