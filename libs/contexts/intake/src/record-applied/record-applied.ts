import { z } from 'zod';
import { command } from '#platform/context/core';
import { intakeCatalogue } from '../domain/intake.events.js';
import { intakeStreams } from '../domain/intake.streams.js';

/** Records what became of each project of an accepted import. Sent by the process that drafted them. */
export class RecordApplied extends command({
  streams: intakeStreams,
  id: 'intakeId',
  data: intakeCatalogue.IntakeApplied.data.extend({ intakeId: z.uuid() }),
}) {}

export const recordApplied = RecordApplied.rule((state, { data: { outcomes } }) =>
  state.status === 'accepted' ? [{ type: 'IntakeApplied', data: { outcomes } }] : [],
);
