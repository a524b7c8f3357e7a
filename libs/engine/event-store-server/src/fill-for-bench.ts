import { silent } from './logger.js';
import { openStore } from './open-store.js';

export interface AppendToFill {
  readonly stream: string;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly data: object;
    readonly metadata: object;
  }[];
}

/** About a quarter of what one commit takes at most: while it is flushed the next ones are made. */
const AT_ONCE = 1_000;

/** Appends in this order through the writer itself, as the only server of the database: a million events in a minute. */
export async function fillStore(
  databaseUrl: string,
  appends: Iterable<AppendToFill>,
  tell: (events: number) => void,
): Promise<void> {
  const store = await openStore({ databaseUrl, port: 0 }, silent);
  const append = async ({ stream, events }: AppendToFill): Promise<void> => {
    const proposed = events.map(({ data, metadata, ...event }) => ({
      ...{ ...event, isJson: true },
      ...{ data: Buffer.from(JSON.stringify(data)), metadata: Buffer.from(JSON.stringify(metadata)) },
    }));
    const { writer } = store;
    const outcome = await writer.append({
      kind: 'append',
      stream,
      expected: 'any',
      events: proposed,
      deadline: Infinity,
    });
    if (outcome.kind !== 'appended') throw new Error(`${stream}: ${outcome.kind}`);
  };
  try {
    let written = Promise.resolve();
    let events = 0;
    const batch: AppendToFill[] = [];
    const send = async (): Promise<void> => {
      const sent = Promise.all(batch.splice(0).map(append));
      await written;
      written = sent.then(() => undefined);
      written.catch(() => undefined); // told by the next `await`
      tell(events);
    };
    for (const each of appends) {
      events += each.events.length;
      if (batch.push(each) === AT_ONCE) await send();
    }
    await send();
    await written;
  } finally {
    await store.close();
  }
}
