// `npm run bench -- NAME [options]`: sets up, then runs a bench from source, on the libs as they are built.
import { root, setUp } from './set-up.mjs';

process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
setUp();
await import('../../test/setup/typescript.mjs');
await import('../../test/bench/main.ts');
