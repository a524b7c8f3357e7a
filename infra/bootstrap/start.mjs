// `npm start`: sets up, then becomes the supervisor, in this same process so that nothing stands between it and its signals.
import { root, setUp } from './set-up.mjs';

process.chdir(root);
setUp();
await import('../../dist/apps/standalone/src/main.js');
