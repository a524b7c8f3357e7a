import { command } from '#platform/context/core';
import { intakeCatalogue } from '../domain/intake.events.js';
import { recordingStreams } from '../domain/intake.streams.js';

/** Says that the file is here and takes a while to read: whoever sent it can look what becomes of it. */
export class AnnounceImport extends command({
  streams: recordingStreams,
  id: 'intakeId',
  data: intakeCatalogue.IntakeReceived.data,
  // It commutes with the parts of the table, which are recorded meanwhile.
  onConflict: 'anew',
}) {}

export const announceImport = AnnounceImport.rule((state, { data }) =>
  state.isWhole ? [] : [{ type: 'IntakeReceived', data }],
);
