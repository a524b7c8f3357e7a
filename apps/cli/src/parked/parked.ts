import { type RecordedEvent } from '#domain/kernel';
import { type ParkedStream } from '#platform/read-store';
import { writeOut } from '#platform/terminal';
import { refuse, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore, withReadStore } from '../stores.js';
import { parkedOf, redrive, skip, type SkipOptions, type Stores, type Which } from './decide.js';
import { printOne, printParked, type ParkedWithCount } from './print.js';
import { countBehind, waitingOn } from './waiting.js';

const NOTHING = '没有停放的事件流。No stream is parked.';

export const list = (subscriber: string | undefined, json: true | undefined): Promise<void> =>
  working(async (stores) => {
    saysForOperator();
    const parked: ParkedWithCount[] = [];
    for (const each of await parkedOf(stores, { name: subscriber })) {
      parked.push({ ...each, waiting: await countBehind(stores.eventStore, each) });
    }
    if (json) stores.say(JSON.stringify(parked, null, 2));
    else stores.say(parked.length > 0 ? printParked(parked, stores.timezone) : NOTHING);
    return true;
  });

interface One {
  readonly name: string;
  readonly stream: string;
}

export const show = (one: One, json: true | undefined): Promise<void> =>
  working(async (stores) => {
    saysForOperator();
    const shown: { readonly parked: ParkedStream; readonly events: readonly RecordedEvent[] }[] = [];
    for (const parked of await parkedOf(stores, one)) {
      const events: RecordedEvent[] = [];
      for await (const event of waitingOn(stores.eventStore, parked)) events.push(event);
      shown.push({ parked, events });
    }
    if (json) stores.say(JSON.stringify(shown, null, 2));
    else stores.say(shown.map(({ parked, events }) => printOne(parked, events, stores.timezone)).join('\n\n'));
    return true;
  });

interface ByOption {
  readonly subscriber?: string;
  readonly all?: true;
}

export const redriveThose = (named: Which, options: ByOption): Promise<void> =>
  working((stores) => redrive(stores, whichOf(named, options)));

export const skipOne = (one: One, options: SkipOptions): Promise<void> =>
  working((stores) => skip(stores, one, options));

function whichOf({ name, stream }: Which, { subscriber, all }: ByOption): Which {
  const ways = [all, subscriber, name].filter((way) => way !== undefined);
  if (ways.length === 1 && (name === undefined) === (stream === undefined)) return { name: name ?? subscriber, stream };
  throw refuse(
    '请指明一条（订阅者和事件流）、--subscriber 或 --all 之一。',
    'Name one (subscriber and stream), or --subscriber, or --all.',
  );
}

/** A work that answers false ends with exit code 1. */
async function working(work: (stores: Stores) => Promise<boolean>): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  const say = (line: string): void => writeOut(line);
  const done = await withEventStore(settings, (eventStore) =>
    withReadStore(settings, (dataSource) => work({ dataSource, eventStore, timezone: settings.timezone, say })),
  );
  if (!done) process.exitCode = 1;
}
