import { type Schemas } from '#platform/api-client';

export type Import = Schemas['OrganisationImport'];
