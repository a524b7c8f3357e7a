export {
  administersOrganisation,
  grantText,
  grantsOf,
  holdsRole,
  isHolder,
  maySee,
  roleSchema,
  visibleOrganisation,
  visibleScopes,
  withoutRole,
  type Role,
} from './grants.js';
