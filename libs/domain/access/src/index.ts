export {
  grantText,
  grantsOf,
  holdsRole,
  isHolder,
  maySee,
  roleSchema,
  visibleScopes,
  withoutRole,
  type Role,
} from './grants.js';
