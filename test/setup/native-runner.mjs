// Jest's own runner of one spec file, which Node loads instead of Jest's runtime: a worker evaluates a module once for all its spec
// files (two thirds of the unit tier's time went into evaluating the same ones again), and as Node does for a user.
import circus from 'jest-circus/runner';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setGlobals } from './jest-globals.mjs';
import { legible } from './native-environment.mjs';

const require = createRequire(import.meta.url);
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const doNothing = () => undefined;
process.setSourceMapsEnabled(true);
register('./native-hooks.mjs', import.meta.url);

export default function runSpec(globalConfig, config, environment, _runtime, path, send) {
  const { console } = globalThis;
  const env = { ...process.env };
  globalThis.console = environment.global.console;
  Error.prepareStackTrace = undefined; // Jest's knows no source map of what Node loads
  return circus.default(globalConfig, config, environment, runtime, path, send).finally(() => {
    globalThis.console = console;
    restore(env);
    process.exitCode = undefined;
  });
}

function restore(env) {
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) delete process.env[name];
  Object.assign(process.env, env);
}

const runtime = {
  requireInternalModule(file) {
    // Its state is the module's own and its listeners are global: each spec file begins with new ones.
    delete globalThis[HANDLERS];
    delete require.cache[file];
    return require(file);
  },
  requireModule: require,
  setGlobalsForRuntime: setGlobals,
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) =>
    import(pathToFileURL(path).href).catch((error) => {
      legible(error);
      throw error;
    }),
  enterTestCode: doNothing,
  leaveTestCode: doNothing,
};
