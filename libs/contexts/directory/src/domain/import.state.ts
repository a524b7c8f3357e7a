import { type Decider } from '#domain/kernel';
import { importCatalogue, type ImportEvent } from './import.events.js';

/** An import of the organisation, once somebody has accepted it: before, nothing is recorded. */
export type OrganisationImport =
  | { readonly status: 'absent' }
  | { readonly status: 'accepted' | 'applied'; readonly importId: string; readonly version: number };

function evolve(state: OrganisationImport, event: ImportEvent): OrganisationImport {
  if (event.type === 'OrganisationImportAccepted') {
    const { importId, version } = event.data;
    return { status: 'accepted', importId, version };
  }
  return state.status === 'absent' ? state : { ...state, status: 'applied' };
}

export const importDecider: Decider<OrganisationImport, ImportEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: importCatalogue,
};
