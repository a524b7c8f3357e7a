import { z } from 'zod';
import { command } from '#platform/context/core';
import { intakeCatalogue } from '../domain/intake.events.js';
import { recordingStreams } from '../domain/intake.streams.js';

/** Says why an announced import came to nothing. */
export class RecordFailure extends command({
  streams: recordingStreams,
  id: 'intakeId',
  data: z.object({ intakeId: z.uuid(), failure: intakeCatalogue.ReadingFailed.data }),
  onConflict: 'anew',
}) {}

export const recordFailure = RecordFailure.rule((state, { data: { failure } }) =>
  state.isWhole ? [] : [{ type: 'ReadingFailed', data: failure }],
);
