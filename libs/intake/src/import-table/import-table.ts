import { type Actor, type Envelope } from '#kernel';
import { type InForce } from '#targets';
import { unitsOf, mayImport } from '../domain/importer.js';
import { NotTheImporter, TableNotImportable } from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { type Intake } from '../domain/intake.state.js';

/** The parts are appended one by one: a retry under the same command goes on where the first try stopped. */
export class ImportTable {
  constructor(
    readonly data: {
      readonly intakeId: string;
      readonly region: string;
      readonly fileName: string;
      readonly sha256: string;
      readonly demoData?: true | undefined;
    },
    readonly bytes: Uint8Array,
    readonly inForce: InForce,
    readonly envelope: (part: number) => Envelope,
  ) {}
}

/** Refuses a table that the person may not import, before anything is recorded. */
export function refuseUnlessImporter(parts: readonly (readonly IntakeEvent[])[], actor: Actor): void {
  const events = parts.flat();
  const header = events.find((event) => event.type === 'IntakeStarted');
  const projects = events.flatMap((event) => (event.type === 'RowsRead' ? event.data.projects : []));
  const units = header ? unitsOf({ header: header.data, projects }) : [];
  if (units.length === 0) throw new TableNotImportable('unit');
  if (!mayImport(actor, units)) throw new NotTheImporter(units);
}

/** Part `n` follows the parts before it; an import that is fully read takes no more. */
export const importPart =
  (events: readonly IntakeEvent[], part: number) =>
  (state: Intake): readonly IntakeEvent[] => {
    const isNext = part === 0 ? state.status === 'absent' : state.status === 'reading';
    return isNext ? events : [];
  };
