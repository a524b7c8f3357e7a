import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The sources and dist/ lie at different depths below the one package.json.
const rootFrom = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootFrom(dirname(folder));

/** A file that the product ships, wherever it was started from: `infra/config/rules.json`. */
export const projectFile = (path: string): string => join(rootFrom(dirname(fileURLToPath(import.meta.url))), path);
