export { accounts } from './accounts.context.js';
export { normalisedLogin } from './domain/login-name.js';
export { forgetDemoAccounts, makeDemoAccounts, type DemoCredential } from './demo/demo-accounts.query.js';
export { haveAccounts, makeFirstCode, type FirstPost } from './first/first-codes.query.js';
export { prepareAccounts } from './store/accounts.migration.js';
