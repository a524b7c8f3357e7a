// More than twenty names: the table, what is asked of it, and the words that grants and roles are written in.
export { authorise } from './authorise.js';
export { decide, type Decision, type OpenSeat, type Resource } from './decide.js';
export { explain } from './explain.js';
export { covers, deputisedOf, grantText, grantsOf, holdsRole, isHolder, withoutRole, type Grant } from './grants.js';
export { roleSchema, roleWords, seatSchema, type Role } from './roles.js';
export { maySee, visibleScopes } from './sight.js';
export { actions, rowOf, type Action, type Reading, type Row } from './table.js';
