import { withoutRole } from '#domain/access';
import { notTheActor, type Actor, type Inspection, type Oddity } from '#domain/kernel';
import { intakeCatalogue, type IntakeEvent } from './intake.events.js';

interface Inspected {
  /** Every unit that the table names. */
  readonly units: readonly string[];
}

/** The field in which an event names who acted; such an act asks for the rights of an importer. */
function namedIn(event: IntakeEvent): readonly [field: string, personId: string] | undefined {
  switch (event.type) {
    case 'IntakeReceived':
      return ['receivedBy', event.data.receivedBy];
    case 'IntakeStarted':
      return ['importedBy', event.data.importedBy];
    case 'DecisionsMade':
    case 'RepairAccepted':
    case 'RepairDeclined':
      return ['decidedBy', event.data.decidedBy];
    case 'IntakeAccepted':
      return ['acceptedBy', event.data.acceptedBy];
    case 'ReadingFailed':
    case 'RowsRead':
    case 'FindingsRecorded':
    case 'RepairProposed':
    case 'IntakeRead':
    case 'IntakeApplied':
      return undefined;
  }
}

function oddIn({ units }: Inspected, event: IntakeEvent, actor: Actor): readonly Oddity[] {
  const named = namedIn(event);
  if (named === undefined) return [];
  return [...notTheActor(actor, ...named), ...units.flatMap((unit) => withoutRole(actor, 'unit-drafter', unit))];
}

function evolve({ units }: Inspected, event: IntakeEvent): Inspected {
  if (event.type === 'IntakeStarted') return { units: event.data.units.map(({ code }) => code) };
  if (event.type !== 'RowsRead') return { units };
  return { units: [...new Set([...units, ...event.data.projects.flatMap(({ unit }) => unit ?? [])])] };
}

/** What no rule of this context would have let through. */
export const intakeInspection: Inspection<Inspected, IntakeEvent> = {
  initialState: { units: [] },
  evolve,
  catalogue: intakeCatalogue,
  oddIn,
};
