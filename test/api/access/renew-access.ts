// `npm run access`: writes the table of roles and actions into docs/access.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { PAGE, renewed } from './access-page.js';

writeFileSync(PAGE, renewed(readFileSync(PAGE, 'utf8')));
