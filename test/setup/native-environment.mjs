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
    for (let each = error?.stack ? error : asyncError; each?.stack; each = each.cause) each.stack = legible(each.stack);
  }
}

/** Jest shows the source of the first call that has a name and is at a path that is not its own. */
function legible(stack) {
  return stack
    .replaceAll('file://', '')
    .replaceAll('at <anonymous>', 'at Object.<anonymous>')
    .replace(/^ +at .*\/test\/setup\/jest-globals\.mjs.*\n/gm, '');
}
