import { spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './statistics.js';

const FLUSHES = 100;
const PAGE = Buffer.alloc(8192, 1);

/** What figures depend on besides the program. */
export function environment(folder: string): Readonly<Record<string, string>> {
  return {
    cores: `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    commit: commit(),
    'load average before': loadavg()
      .map((load) => load.toFixed(2))
      .join(' '),
    'flush of 8 KiB (median)': `${flushMs(folder).toFixed(2)} ms`,
  };
}

function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
  return `${git('rev-parse', '--short', 'HEAD') || '?'}${git('status', '--porcelain') ? ' + changes' : ''}`;
}

/** What one write costs until it is on the disk: no durable append is faster. */
function flushMs(folder: string): number {
  const path = join(folder, 'flush');
  const file = openSync(path, 'w');
  const taken = Array.from({ length: FLUSHES }, () => {
    const began = performance.now();
    writeSync(file, PAGE);
    fdatasyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  rmSync(path);
  return median(taken);
}
