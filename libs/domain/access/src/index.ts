export {
  administersOrganisation,
  grantText,
  grantsOf,
  holdsRole,
  isHolder,
  maySee,
  maySeeOrganisation,
  roleSchema,
  visibleOrganisation,
  visibleScopes,
  withoutRole,
  type Role,
} from './grants.js';
