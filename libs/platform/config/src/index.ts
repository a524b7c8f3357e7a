export { apiUrlOf } from './api-url.js';
export { demoPeople, type DemoPerson } from './people.js';
export { projectFile } from './project.js';
export { loadSettings, loadStoreSettings, type Settings, type StoreSettings } from './settings.js';
