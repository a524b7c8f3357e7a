export { prepareRequestKeys } from './prepare.js';
export { RequestKeys, type Claim } from './request-keys.js';
