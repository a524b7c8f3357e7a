import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';

const LOOK_AGAIN_MS = 200;
// No installation takes so long: whose number this is now, somebody else has it.
const LONGEST_MS = 30 * 60_000;

/**
 * Waits until no other process has the turn at `path`, and has it until this one ends or calls what is answered; `onWait` is told once.
 * A process that was killed has it no longer. Blocks, as what is done in the turn does.
 */
export function takeTurn(path, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  for (let isTold = false; !isTaken(path); isTold = true) {
    if (!isTold) onWait();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  }
  const giveBack = () => rmSync(path, { force: true });
  process.once('exit', giveBack);
  return () => {
    process.off('exit', giveBack);
    giveBack();
  };
}

// A link that leads nowhere: made and named after its holder in one step.
function isTaken(path) {
  try {
    symlinkSync(String(process.pid), path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isHeld(path)) rmSync(path, { force: true });
  return false;
}

function isHeld(path) {
  try {
    if (Date.now() - lstatSync(path).mtimeMs > LONGEST_MS) return false;
    process.kill(Number(readlinkSync(path)), 0);
    return true;
  } catch (error) {
    // Another account's process runs as well.
    return error.code === 'EPERM';
  }
}
