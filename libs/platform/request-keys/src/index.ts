export { prepareRequestKeys } from './prepare.js';
export { RequestKeys, type Claim, type KeyedCommand, type RequestKeysOptions } from './request-keys.js';
