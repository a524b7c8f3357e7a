import { type Profiler } from 'node:inspector';

export interface SelfTime {
  readonly name: string;
  /** Of the time in which the program ran. */
  readonly share: number;
}

const IDLE = '(idle)';

/** Where the time of a profile went itself, calls not counted in: by package and by function, the most first. */
export function selfTimesOf(profile: Profiler.Profile): {
  byPackage: readonly SelfTime[];
  byFunction: readonly SelfTime[];
} {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const frame = frames.get(id);
    if (!frame || frame.functionName === IDLE) continue;
    const time = profile.timeDeltas?.[index] ?? 0;
    const from = packageOf(frame);
    add(packages, from, time);
    add(functions, `${frame.functionName || '(anonymous)'}  ${from}${lineOf(frame)}`, time);
  }
  return { byPackage: sharesOf(packages), byFunction: sharesOf(functions) };
}

const DEPENDENCY = /^.*\/node_modules\/(@[^/]+\/[^/]+|[^/]+)\//;
const OURS = /\/((?:libs\/(?:testing|[^/]+\/[^/]+)|apps\/[^/]+)|test\/bench)\//;

function packageOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const [, name] = DEPENDENCY.exec(url) ?? OURS.exec(url) ?? [];
  if (name !== undefined) return name;
  if (url.startsWith('node:')) return url;
  return functionName.startsWith('(') ? functionName : 'V8';
}

const lineOf = ({ url, lineNumber }: { url: string; lineNumber: number }) =>
  url === '' ? '' : ` ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`;

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function sharesOf(times: ReadonlyMap<string, number>): readonly SelfTime[] {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([name, time]) => ({ name, share: all === 0 ? 0 : time / all }))
    .toSorted((a, b) => b.share - a.share);
}
