export { apiUrlOf } from './api-url.js';
export { Disk } from './disk.js';
export { demoPeople, type DemoPerson } from './people.js';
export { projectFile } from './project.js';
export { runProcess } from './run-process.js';
export { say } from './say.js';
export { loadSettings, loadStoreSettings, type Settings, type StoreSettings } from './settings.js';
