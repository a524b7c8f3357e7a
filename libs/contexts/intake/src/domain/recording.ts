import { decidableAnew, type Decider } from '#domain/kernel';
import { ImportCutOff, KeyOfAnotherFile } from './intake.errors.js';
import { intakeCatalogue, type IntakeEvent } from './intake.events.js';

/** How far an import's stream has come, without the table: all that recording the rest of it needs. */
export interface Recording {
  readonly sha256?: string;
  /** Events of the table, from IntakeStarted on. */
  readonly events: number;
  readonly isWhole: boolean;
}

function evolve(state: Recording, event: IntakeEvent): Recording {
  switch (event.type) {
    case 'IntakeReceived':
      return { ...state, sha256: event.data.file.sha256 };
    case 'IntakeStarted':
      return { ...state, sha256: event.data.file.sha256, events: 1 };
    case 'RowsRead':
    case 'FindingsRecorded':
    case 'RepairProposed':
      return { ...state, events: state.events + 1 };
    case 'IntakeRead':
      return { ...state, events: state.events + 1, isWhole: true };
    case 'ReadingFailed':
    case 'DecisionsMade':
    case 'RepairAccepted':
    case 'RepairDeclined':
    case 'IntakeAccepted':
    case 'IntakeApplied':
      return state;
  }
}

export const recordingDecider: Decider<Recording, IntakeEvent> = {
  initialState: { events: 0, isWhole: false },
  evolve,
  catalogue: intakeCatalogue,
  isSummary: true,
};

export function refuseOtherFile(state: Recording, sha256: string): void {
  if (state.sha256 !== undefined && state.sha256 !== sha256) throw new KeyOfAnotherFile();
}

/**
 * The events of the table from the `first` on, which follow those before them; what stands already is not written again. It commutes
 * with the receipt, which is recorded meanwhile where reading takes a while.
 */
export const recordPart = (events: readonly IntakeEvent[], first: number) =>
  decidableAnew((state: Recording): readonly IntakeEvent[] => {
    if (state.events >= first + events.length) return [];
    if (state.events !== first) throw new ImportCutOff();
    return events;
  });
