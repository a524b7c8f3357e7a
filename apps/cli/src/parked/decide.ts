import { userInfo } from 'node:os';
import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { askToRedrive, parkedStreams, skipEvent, type ParkedStream } from '#platform/read-store';
import { refuse } from '../failure.js';
import { awaitAnswer, printAnswer } from './answer.js';
import { printEvent } from './print.js';
import { countBehind, subscriberTitle, waitingOn } from './waiting.js';

export interface Stores {
  readonly dataSource: DataSource;
  readonly eventStore: EventStore;
  readonly timezone: string;
  readonly say: (line: string) => void;
  readonly patienceMs?: number;
}

export interface Which {
  readonly name?: string | undefined;
  readonly stream?: string | undefined;
}

/** The parked streams that fit; a person who names one that is not there is told so. */
export async function parkedOf(
  { dataSource }: Pick<Stores, 'dataSource'>,
  { name, stream }: Which,
): Promise<readonly ParkedStream[]> {
  const parked = await parkedStreams(dataSource, { name, stream });
  if (parked.length > 0 || name === undefined) return parked;
  throw refuse(
    '没有这样停放的事件流，请看 jixiao parked list。',
    'There is no such parked stream: see jixiao parked list.',
  );
}

/** True when everything that was asked for is taken. */
export async function redrive(stores: Stores, which: Which): Promise<boolean> {
  const counted = new Map<string, number>();
  for (const each of await parkedOf(stores, which)) {
    counted.set(keyOf(each), 1 + (await countBehind(stores.eventStore, each)));
  }
  const asked = await askToRedrive(stores.dataSource, which);
  if (asked.length === 0) {
    stores.say('没有停放的事件流。No stream is parked.');
    return true;
  }
  return tellAnswer(stores, asked, counted);
}

export interface SkipOptions {
  readonly reason: string;
  readonly by?: string;
  readonly revision?: number;
}

/** True when what waited behind it is taken. */
export async function skip(
  stores: Stores,
  which: { readonly name: string; readonly stream: string },
  { reason, by = userInfo().username, revision }: SkipOptions,
): Promise<boolean> {
  const all = await parkedOf(stores, which);
  const asked = all.filter((each) => revision === undefined || each.revision === revision);
  const [parked] = asked;
  if (!parked || new Set(asked.map((each) => each.revision)).size > 1) throw waitsElsewhere(all);
  const counted = new Map<string, number>();
  for (const each of asked) counted.set(keyOf(each), await countBehind(stores.eventStore, each));
  stores.say(`略过 skips  ${subscriberTitle(parked)}  ${parked.stream} #${parked.revision} ${parked.eventType}`);
  for await (const event of waitingOn(stores.eventStore, parked)) {
    stores.say(printEvent(event, stores.timezone));
    break;
  }
  const { kind, name, stream } = parked;
  const at = new Date();
  const kept = await skipEvent(
    stores.dataSource,
    { kind, name, stream, revision: parked.revision },
    { reason, by, at },
  );
  if (!kept) throw waitsElsewhere(await parkedStreams(stores.dataSource, which));
  return tellAnswer(stores, asked, counted);
}

async function tellAnswer(
  { dataSource, patienceMs, say }: Stores,
  asked: readonly ParkedStream[],
  counted: ReadonlyMap<string, number>,
): Promise<boolean> {
  const answer = await awaitAnswer(dataSource, asked, patienceMs);
  const events = answer.taken.reduce((sum, each) => sum + (counted.get(keyOf(each)) ?? 0), 0);
  say(printAnswer(answer, events));
  return answer.taken.length === asked.length;
}

function waitsElsewhere(parked: readonly ParkedStream[]): Error {
  const places = parked.map((each) => `${subscriberTitle(each)} #${each.revision}`).join(', ') || '—';
  return refuse(
    `没有略过：事件流现停放在 ${places}，请用 --revision 指明。`,
    'Nothing is skipped: the stream waits at the events named, choose one by --revision.',
  );
}

const keyOf = (parked: ParkedStream): string => `${subscriberTitle(parked)} ${parked.stream}`;
