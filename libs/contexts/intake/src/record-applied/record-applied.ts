import { type Envelope } from '#domain/kernel';
import { type IntakeApplied, type Outcome } from '../domain/intake.events.js';
import { type Intake } from '../domain/intake.state.js';

/** Records what became of each project of an accepted import. Sent by the process that drafted them. */
export class RecordApplied {
  constructor(
    readonly data: { readonly intakeId: string; readonly outcomes: Outcome[] },
    readonly envelope: Envelope,
  ) {}
}

export const recordApplied =
  ({ data: { outcomes } }: RecordApplied) =>
  (state: Intake): IntakeApplied[] =>
    state.status === 'accepted' ? [{ type: 'IntakeApplied', data: { outcomes } }] : [];
