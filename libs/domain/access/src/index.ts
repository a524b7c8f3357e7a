export {
  administersOrganisation,
  grantText,
  grantsOf,
  holdsRole,
  isHolder,
  maySee,
  maySeeOrganisation,
  visibleOrganisation,
  visibleScopes,
  withoutRole,
} from './grants.js';
export { roleSchema, roleWords, seatSchema, type Role } from './roles.js';
export { actions, table, type Action, type Row } from './table.js';
