export { backoffMs, type Backoff } from './backoff.js';
export { Disk } from './disk.js';
export { loadJsonFile } from './json-file.js';
export { demoPeople, type DemoPerson } from './people.js';
export { projectFile } from './project.js';
export { regionCode } from './region.js';
export { runProcess, say } from './run-process.js';
export {
  apiUrlOf,
  loadSettings,
  loadStoreSettings,
  logLevel,
  wrongSettings,
  type Settings,
  type StoreSettings,
} from './settings.js';
