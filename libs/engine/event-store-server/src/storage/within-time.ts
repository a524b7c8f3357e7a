import { createContext, Script } from 'node:vm';

const idle = () => undefined;
const task: { run: () => void } = { run: idle };
const context = createContext(task);
const script = new Script('run()');

/** Runs `work`, which waits for nothing, and breaks it off when it takes longer: then it is false. */
export function withinTime(milliseconds: number, work: () => void): boolean {
  task.run = work;
  try {
    script.runInContext(context, { timeout: milliseconds });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  } finally {
    task.run = idle;
  }
}

// Not by its class: the error comes from another realm.
const isTimeout = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
