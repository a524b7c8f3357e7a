// `node --conditions=source --import ./test/setup/typescript.mjs FILE.ts` runs TypeScript from source, decorators and all:
// for what a spec starts as a process of its own, and for Jest's global setup, neither of which Jest transforms.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
