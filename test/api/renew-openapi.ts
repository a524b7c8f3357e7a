// `npm run openapi`: writes the document of the routes, and the client's types from it.
import { writeFileSync } from 'node:fs';
import { DOCUMENT, documentOfRoutes, printed, TYPES, typesOf } from './openapi-files.js';

const document = printed(await documentOfRoutes());
writeFileSync(DOCUMENT, document);
writeFileSync(TYPES, await typesOf(document));
