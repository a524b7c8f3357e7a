// More than twenty names: what every program reads of its environment, and how it ends; nothing here is more than a few lines to its caller.
export { backoffMs, type Backoff } from './backoff.js';
export { Disk } from './disk.js';
export { loadJsonFile } from './json-file.js';
export { demoPeople, type DemoPerson } from './people.js';
export { projectFile } from './project.js';
export { regionCode } from './region.js';
export { withSecretFiles } from './secret-files.js';
export { Rounds, type Pace } from './rounds.js';
export { runProcess, say } from './run-process.js';
export { apiUrlOf, isLoopback, tlsPair, type Listening } from './listening.js';
export { loadSettings, loadStoreSettings, logLevel, type Settings, type StoreSettings } from './settings.js';
export { wrongSettings } from './wrong-settings.js';
export { type OidcSettings, type SignInSettings } from './sign-in-settings.js';
