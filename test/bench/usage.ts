import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Sample, type Samples } from './bench.js';
import { figureOf, percent } from './figures.js';
import { cpuSecondsOfMachine } from './proc.js';

const OTHERS = 'others';

/** CPU time so far, by who used it, in seconds. */
export type CpuReading = Readonly<Record<string, number>>;

/** Adds to a sample how much of one core each side took meanwhile, as `cpu:…`, and how busy our event loop was. */
export async function metered(read: () => CpuReading, work: () => Promise<Sample>): Promise<Sample> {
  const before = readingOf(read);
  const loop = performance.eventLoopUtilization();
  const began = performance.now();
  const sample = await work();
  const seconds = (performance.now() - began) / 1000;
  const { utilization } = performance.eventLoopUtilization(loop);
  const after = readingOf(read);
  const shares: Record<string, number> = {};
  for (const [who, used] of Object.entries(after)) shares[`cpu:${who}`] = (used - (before[who] ?? 0)) / seconds;
  return { ...sample, ...shares, busy: utilization };
}

function readingOf(read: () => CpuReading): CpuReading {
  const { user, system } = process.cpuUsage();
  const ours = { client: (user + system) / 1e6, ...read() };
  const known = Object.values(ours).reduce((sum, seconds) => sum + seconds, 0);
  return { ...ours, [OTHERS]: cpuSecondsOfMachine() - known };
}

const FULL = 0.9;
const DISTURBED = 0.2;

/** Who was busy in the rounds of a contender and, where it can be told, what that means. */
export function usageOf(samples: Samples, contender: string): string {
  const figures = Object.keys(samples[contender]?.[0] ?? {}).filter((figure) => figure.startsWith('cpu:'));
  const shares = figures.map((figure) => ({ who: figure.slice(4), share: figureOf(samples, contender, figure) }));
  const text = shares.map(({ who, share }) => `${who} ${percent(share)}`).join(', ');
  // Node runs on one core; Postgres has a process for each of its connections.
  const full = shares.filter(({ who, share }) => who !== 'postgres' && share.median >= FULL).map(({ who }) => who);
  const all = shares.reduce((sum, { share }) => sum + share.median, 0);
  const others = shares.find(({ who }) => who === OTHERS)?.share.median ?? 0;
  return `${contender}: ${text} — ${limitOf(full, { all, others })}`;
}

function limitOf(full: readonly string[], { all, others }: { readonly all: number; readonly others: number }): string {
  if (others >= DISTURBED) return '受其他程序干扰 disturbed: other programs (or the host) took part of this machine';
  if (full.length > 0) return `受限于一个核 a core is full: ${full.join(', ')}`;
  if (all >= FULL * availableParallelism()) return '整机已满 the cores of this machine are full';
  return '核未满，在等待（落盘、网络往返、计划的间隔）no core is full: it waits (flush, round trip, schedule)';
}
