export { accounts } from './accounts.context.js';
export { makeDemoAccounts } from './demo/demo-accounts.query.js';
export { makeFirstCode, type FirstPost } from './first/first-codes.query.js';
export { prepareAccounts } from './store/accounts.migration.js';
