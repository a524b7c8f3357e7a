import { z } from 'zod';
import { command } from '#platform/context/core';
import { importCatalogue } from '../domain/import.events.js';
import { importStreams } from '../domain/import.streams.js';

/** Records what became of the steps of an accepted import. Sent by the job that took them. */
export class RecordImportApplied extends command({
  streams: importStreams,
  id: 'importId',
  data: importCatalogue.OrganisationImportApplied.data.extend({ importId: z.uuid() }),
}) {}

export const recordImportApplied = RecordImportApplied.rule((state, { data: { importId: _, ...applied } }) =>
  state.status === 'accepted' ? [{ type: 'OrganisationImportApplied', data: applied }] : [],
);
