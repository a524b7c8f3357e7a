import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { checkpointOf, PositionWaiter } from '../positions/position-waiter.js';
import { type Projection } from '../projections/projection.js';

/** How long a projection may stand still while there is something for it to take. */
const PATIENCE_MS = 10_000;

interface Side {
  readonly projections: readonly Projection[];
  readonly prefixes: readonly string[];
  readonly eventStore: Pick<EventStore, 'readAll'>;
  readonly patienceMs?: number;
}

/** Waits until every live projection has passed every event up to `head`; throws when one does not move any more. */
export async function waitForProjections(live: DataSource, head: string, side: Side): Promise<void> {
  const waiter = new PositionWaiter(live);
  try {
    for (const projection of side.projections) await waitForOne(waiter, projection, { live, head, ...side });
  } finally {
    await waiter.close();
  }
}

async function waitForOne(
  waiter: PositionWaiter,
  { name, version }: Projection,
  { live, head, patienceMs = PATIENCE_MS, ...side }: Side & { readonly live: DataSource; readonly head: string },
): Promise<void> {
  const key = { projection: name, version };
  let before = await checkpointOf(live, key);
  while (await isBehind(side, before, head)) {
    const { position, reached } = await waiter.waitFor(key, head, patienceMs);
    if (reached) return;
    if (position === before && (await isBehind(side, position, head))) throw standsStill(key, position, head);
    before = position;
  }
}

/** The head may be an event of the store's own, which no projection is told of: only events of ours count. */
async function isBehind({ eventStore, prefixes }: Side, after: string | undefined, upTo: string): Promise<boolean> {
  const left = eventStore.readAll({ prefixes, upTo, ...(after === undefined ? {} : { after }) });
  for await (const _ of left) return true;
  return false;
}

function standsStill(key: { projection: string; version: number }, at: string | undefined, head: string): Error {
  const title = `${key.projection} v${key.version}`;
  return new Error(
    `读模型 ${title} 停在位置 ${at ?? '0'}，事件库已到 ${head}：投影进程可能没有运行，请启动后再试，仍不动时看 projector 的日志。` +
      `The read model does not move: start the projector and try again, or see its log.`,
  );
}
