// A program of its own: a pool of these reads what people upload, without any secret of ours and within bounds.
import { serveConfined } from '#platform/confined';
import { readOrganisation } from './reading/read-organisation.js';

serveConfined((question) => readOrganisation(question as Uint8Array)); // asked by OrganisationReaders alone
