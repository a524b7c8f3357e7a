import { collect, read as readShown, refusal } from '../asking.js';
import { AllFollower } from './all-follower.js';
import { type Step } from './program.js';
import { read } from './requests.js';
import { type Lane, type Run, same } from './run.js';
import { appendEvents, changeMetadata, remove } from './send.js';
import { isAbsent, type Metadata } from './stream-model.js';
import { StreamFollower } from './stream-follower.js';
import { readAround } from './whole-log.js';

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

const TAKE: { readonly [Kind in Step['kind']]: (run: Run, lane: Lane, step: Of<Kind>) => Promise<void> } = {
  append: appendEvents,
  again: appendEvents,
  metadata: changeMetadata,
  delete: remove,
  tombstone: remove,
  read: readIt,
  'read-metadata': readMetadata,
  'read-all': readAround,
  subscribe: async (run, lane, step) => {
    if (isAbsent(lane.model) || lane.model.isTombstoned) return;
    run.followers.push(await StreamFollower.start(run, lane, step));
  },
  'subscribe-all': async (run, lane, step) => {
    run.followers.push(await AllFollower.start(run, lane, step));
  },
};

/** Takes a step and compares the answer with the model's. */
export const takeStep = <Kind extends Step['kind']>(run: Run, lane: Lane, step: Of<Kind> & { kind: Kind }) =>
  TAKE[step.kind](run, lane, step);

async function readIt({ client }: Run, lane: Lane, step: Of<'read'>): Promise<void> {
  const options = { direction: step.direction, maxCount: step.maxCount };
  const from = typeof step.from === 'number' ? BigInt(step.from) : step.from;
  const given = await readShown(client, lane.name, { ...options, fromRevision: from });
  same(lane, step, given, read(lane.model, { ...options, from }));
}

async function readMetadata(run: Run, lane: Lane, step: Of<'read-metadata'>): Promise<void> {
  const { isTombstoned, metadata } = lane.model;
  const wanted = isTombstoned ? 'deleted' : (metadata.at(-1) ?? 'not found');
  same(lane, step, await metadataOf(run, lane), wanted);
}

async function metadataOf({ client }: Run, lane: Lane): Promise<Metadata | string> {
  const last = { direction: 'backwards', fromRevision: 'end', maxCount: 1 } as const;
  try {
    const [read] = await collect(client.readStream(`$$${lane.name}`, last));
    return read?.event?.data as Metadata; // JSON that this run wrote
  } catch (error) {
    return refusal(error);
  }
}
