import { command } from '#platform/context/core';
import { asAdministrator } from '../domain/asked.js';
import { importCatalogue } from '../domain/import.events.js';
import { importStreams } from '../domain/import.streams.js';

/** Accepts what an import would do, as it was seen (`version`). Accepted again, nothing more is recorded. */
export class AcceptImport extends command({
  streams: importStreams,
  id: 'importId',
  data: importCatalogue.OrganisationImportAccepted.data.omit({ acceptedBy: true }),
  onConflict: 'anew',
}) {}

export const acceptImport = AcceptImport.rule((state, { data, envelope: { actor } }) => {
  const { personId: acceptedBy } = asAdministrator(actor);
  return state.status === 'absent' ? [{ type: 'OrganisationImportAccepted', data: { ...data, acceptedBy } }] : [];
});
