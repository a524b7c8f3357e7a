import { decidableAnew, type Envelope } from '#domain/kernel';
import { type ReadingFailed } from '../domain/intake.events.js';
import { type Recording } from '../domain/recording.js';

/** Says why an announced import came to nothing. */
export class RecordFailure {
  constructor(
    readonly data: { readonly intakeId: string; readonly failure: ReadingFailed['data'] },
    readonly envelope: Envelope,
  ) {}
}

export const recordFailure = ({ data: { failure } }: RecordFailure) =>
  decidableAnew((state: Recording): ReadingFailed[] =>
    state.isWhole ? [] : [{ type: 'ReadingFailed', data: failure }],
  );
