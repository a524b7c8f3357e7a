import { type Actor, type Envelope } from '#domain/kernel';
import { type InForce } from '#contexts/rules';
import { mayImport } from '../domain/importer.js';
import { NotTheImporter, TableNotImportable } from '../domain/intake.errors.js';

/** The parts are appended one by one: a retry under the same command goes on where the first try stopped. */
export class ImportTable {
  constructor(
    readonly data: {
      readonly intakeId: string;
      readonly region: string;
      readonly fileName: string;
      readonly sha256: string;
      readonly demoData?: true | undefined;
      /** What the person says of its columns: `预算数=5,备注=`. */
      readonly map?: string | undefined;
    },
    readonly bytes: Uint8Array,
    readonly inForce: InForce,
    readonly envelope: (part: number | string) => Promise<Envelope>,
  ) {}
}

/** Where the stream stands after an import. */
export interface Imported {
  readonly position: string;
  readonly revision: number;
}

/** Refuses a table that the person may not import, before anything is recorded. */
export function refuseUnlessImporter(units: readonly string[], actor: Actor): void {
  if (units.length === 0) throw new TableNotImportable('unit');
  if (!mayImport(actor, units)) throw new NotTheImporter(units);
}
