export { demoPeople, type DemoPerson } from './people.js';
export { projectFile } from './project.js';
export { loadSettings, type Settings } from './settings.js';
