import { digestOf, type Actor, type Envelope } from '#kernel';
import { type InForce } from '#targets';
import { unitsOf, mayImport } from '../domain/importer.js';
import { ImportCutOff, NotTheImporter, TableNotImportable } from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeDecider, type Intake } from '../domain/intake.state.js';

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
    readonly envelope: (part: number) => Promise<Envelope>,
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

/**
 * Part `n` follows the parts before it; an import that is fully read takes no more. What the last part says was read must be what
 * stands in the stream: a retry plans anew, and the targets beside the table may have changed since.
 */
export const importPart =
  (events: readonly IntakeEvent[], part: number) =>
  (state: Intake): readonly IntakeEvent[] => {
    const isNext = part === 0 ? state.status === 'absent' : state.status === 'reading';
    if (!isNext) return [];
    if (!isWhole(events.reduce(intakeDecider.evolve, state))) throw new ImportCutOff();
    return events;
  };

function isWhole(intake: Intake): boolean {
  if (intake.status !== 'read') return true;
  const { projects, findings, proposals, read } = intake;
  return read?.digest === digestOf({ projects, findings, proposals });
}
