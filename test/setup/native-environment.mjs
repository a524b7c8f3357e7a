// Specs run in Node as it is, not in a context of their own: see native-runner.mjs.
import { ModuleMocker } from 'jest-mock';

export default class NativeEnvironment {
  // What Jest hangs its console and its process.exit on; the runner takes of it what it wants.
  global = { process: {} };
  moduleMocker = new ModuleMocker(globalThis);
  getVmContext() {
    return null;
  }
  async setup() {}
  async teardown() {}
  handleTestEvent({ error, asyncError }) {
    legible(error?.stack ? error : asyncError);
  }
}

/** Jest shows the source of the first call that has a name and is at a path that is not its own. */
export function legible(error) {
  for (let each = error; each?.stack; each = each.cause)
    each.stack = each.stack
      .replaceAll('file://', '')
      .replaceAll('at <anonymous>', 'at Object.<anonymous>')
      .replace(/^ +at .*\/test\/setup\/jest-globals\.mjs.*\n/gm, '');
}
