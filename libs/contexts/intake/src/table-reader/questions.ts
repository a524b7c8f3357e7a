import { type ImportFacts, type Existing } from '../import-table/plan-import.js';
import { type IntakeEvent } from '../domain/intake.events.js';

/** What is asked of the process that reads files, one after the other. */
export type Question =
  | {
      readonly do: 'read';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly map?: string;
      /** Whose words count besides the national ones. */
      readonly region: string;
    }
  /** The same file again, for a year whose weights add up to something else. */
  | { readonly do: 'read-again'; readonly weightTotal: string }
  | { readonly do: 'list-targets'; readonly region: string }
  /** Some of the targets that stand already. */
  | { readonly do: 'take-existing'; readonly existing: readonly (readonly [targetId: string, existing: Existing])[] }
  | { readonly do: 'plan'; readonly facts: ImportFacts }
  | { readonly do: 'give-part'; readonly part: number };

export interface Answers {
  readonly read: Outline;
  readonly 'read-again': Outline;
  /** Ids of the targets that the table's projects have, or would have. */
  readonly 'list-targets': readonly string[];
  readonly 'take-existing': undefined;
  /** How many parts the import has. */
  readonly plan: number;
  readonly 'give-part': readonly IntakeEvent[];
}

/** What must be known of a table before anything is done with it. */
export interface Outline {
  readonly fiscalYear: number;
  readonly units: readonly string[];
}
