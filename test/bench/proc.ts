import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** USER_HZ: what Linux tells processes its clock ticks in, on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Stat {
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly ofEndedChildren: number;
}

/** Undefined when the process has gone. */
function statOf(pid: number): Stat | undefined {
  const text = readIfThere(`/proc/${pid}/stat`);
  // The name in parentheses may hold spaces; behind it come state, parent, …
  const fields = text
    ?.slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields ?? [];
  const ticks = (from: number) => ((fields?.[from] ?? 0) + (fields?.[from + 1] ?? 0)) / TICKS_PER_SECOND;
  return fields && { parent, cpuSeconds: ticks(11), ofEndedChildren: ticks(13) };
}

/** User and system time that a process has had. */
export const cpuSecondsOf = (pid: number): number => statOf(pid)?.cpuSeconds ?? 0;

/** The same of all children of ours that have ended. */
export const cpuSecondsOfEndedChildren = (): number => statOf(process.pid)?.ofEndedChildren ?? 0;

/** The same of a process and all its children, those that have ended too. */
export function cpuSecondsOfFamily(pid: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = statOf(pid);
  return children
    .map((child) => statOf(Number(child)))
    .filter((stat) => stat?.parent === pid)
    .reduce((sum, stat) => sum + (stat?.cpuSeconds ?? 0), (own?.cpuSeconds ?? 0) + (own?.ofEndedChildren ?? 0));
}

/** What all processes of the machine have had together, and what its host took from it. */
export function cpuSecondsOfMachine(): number {
  const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
  // user nice system, idle and waiting for disks, interrupts soft-interrupts stolen
  const busy = [...ticks.slice(0, 3), ...ticks.slice(5, 8)];
  return busy.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
}

export const parentOf = (pid: number): number | undefined => statOf(pid)?.parent;

export const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => parentOf(child) === pid);

/** From now on `peakMb` is the peak since now. */
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');

export interface Memory {
  readonly residentMb: number;
  readonly peakMb: number;
}

export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / 1024;
  return { residentMb: mb('VmRSS'), peakMb: mb('VmHWM') };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // it has ended since it was listed
  }
}
