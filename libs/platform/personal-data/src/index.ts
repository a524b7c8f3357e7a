export { exportKeys, importKeys } from './backup.js';
export { closedKeys } from './closed-keys.js';
export { keepMasterKeys } from './master-key-file.js';
export { newMasterKey, type MasterKeySource } from './master-keys.js';
export { boxText } from './personal-text.js';
export { ERASED, KEY_MISSING, NOT_OPENED, PersonKeys, type Sealed } from './person-keys.js';
export { preparePersonalData } from './prepare.js';
export { rotateMasterKey } from './rotate.js';
export { SealedPapers, type Paper } from './sealed-papers.js';
