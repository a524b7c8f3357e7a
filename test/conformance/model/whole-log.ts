import { type AllStreamResolvedEvent, type Position } from '@eventstore/db-client';
import { collect } from '../asking.js';
import { type Step } from './program.js';
import { compareLines, type Lane, type Run, same, type Seen } from './run.js';
import { type LogEntry } from './stream-model.js';

/** An event of the run as one line; the others of the store are left out. */
export function seenOf(run: Run, { event: it }: AllStreamResolvedEvent): Seen | undefined {
  if (!it?.streamId.replace(/^\$\$/, '').startsWith(run.label)) return undefined;
  const { streamId: stream, revision, position } = it;
  const type = it.type.replace(run.label, '');
  const data = it.isJson ? JSON.stringify(Object.entries(it.data).toSorted()) : '-';
  return { stream, revision, type, position: position.commit, line: `${stream} ${revision} ${type} ${data}` };
}

const lineOf = (lane: Lane, { of, revision, type, data }: LogEntry) => {
  const told = data === undefined ? '-' : JSON.stringify(Object.entries(data as object).toSorted()); // a property bag
  return `${of === 'stream' ? lane.name : `$$${lane.name}`} ${revision} ${type} ${told}`;
};

/** `$all` since the run began: every stream's log as the model has it, positions rising and as acknowledged. */
export async function checkAll(run: Run): Promise<readonly Seen[]> {
  const all = await collect(run.client.readAll({ fromPosition: run.start }));
  const log = all.map((it) => seenOf(run, it)).filter((it) => it !== undefined);
  log.forEach(({ position, line }, index) => {
    if (position <= (log[index - 1]?.position ?? -1n)) throw new Error(`positions do not rise at ${line}`);
  });
  for (const lane of run.lanes) {
    const given = log.filter(({ stream }) => isOf(lane, stream));
    compareLines(
      `$all has of ${lane.name}`,
      given.map(({ line }) => line),
      lane.model.log.map((it) => lineOf(lane, it)),
    );
    for (const [revision, { commit }] of lane.positions) {
      const found = given.find((it) => it.stream === lane.name && it.revision === revision);
      if (found?.position !== commit)
        throw new Error(`revision ${revision} of ${lane.name} is not where it was acknowledged`);
    }
  }
  return log;
}

const isOf = (lane: Lane, stream: string) => stream === lane.name || stream === `$$${lane.name}`;

type ReadAll = Extract<Step, { kind: 'read-all' }>;

/** Reads `$all` around an event of the lane: what comes of the lane is what the model has next to it. */
export async function readAround({ client, ...run }: Run, lane: Lane, step: ReadAll): Promise<void> {
  const acknowledged: [bigint, Position][] = [...lane.positions];
  const [revision, fromPosition] = acknowledged[step.at % Math.max(1, acknowledged.length)] ?? [];
  if (revision === undefined || !fromPosition) return;
  const { direction, maxCount } = step;
  const events = await collect(client.readAll({ direction, fromPosition, maxCount }));
  const given = events
    .map((it) => seenOf({ client, ...run }, it))
    .filter((it) => it !== undefined && isOf(lane, it.stream))
    .map((it) => it?.line);
  const { log } = lane.model;
  const at = log.findIndex((it) => it.of === 'stream' && it.revision === revision);
  const around = direction === 'forwards' ? log.slice(at) : log.slice(0, at).toReversed();
  same(
    lane,
    step,
    given,
    around.slice(0, given.length).map((it) => lineOf(lane, it)),
  );
}
