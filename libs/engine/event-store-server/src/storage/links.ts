import { completed, isWhole } from './complete.js';
import { type Delivery } from './log.js';
import { type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { type StreamState } from './streams.js';
import { oldest, withoutAge } from './visible.js';

const LINK_TYPE = '$>';

interface Target {
  readonly stream: string;
  readonly revision: bigint;
}

/**
 * The deliveries with their links resolved as EventStoreDB 23.10 does: of a link whose event is deleted, truncated,
 * too old or was never there, the link alone is given.
 */
export async function resolveLinks(reader: Reader, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
  const links = deliveries.flatMap((each) => (each.kind === 'event' && isLink(each.event) ? [each.event] : []));
  if (links.length === 0) return deliveries;
  const targets = new Map<bigint, Target | 'nowhere'>();
  for (const link of links.every(isWhole) ? links : await completed(reader, links)) {
    const target = targetOf(utf8.decode(link.data));
    if (target) targets.set(link.position, target);
  }
  const found = await eventsOf(reader, targets);
  return deliveries.map((each) => {
    if (each.kind !== 'event' || !each.event || !targets.has(each.event.position)) return each;
    const event = found.get(each.event.position);
    return { kind: 'event', ...(event && { event }), link: each.event };
  });
}

const isLink = (event: RecordedEvent | undefined): event is RecordedEvent => event?.type === LINK_TYPE;

const utf8 = new TextDecoder();
const INT64 = /^\s*[+-]?\d+\s*$/;

/** What a link `revision@stream` means; undefined when it is an event like any other, as it names no revision. */
function targetOf(text: string): Target | 'nowhere' | undefined {
  const at = text.indexOf('@');
  const number = at < 0 ? text : text.slice(0, at);
  if (!INT64.test(number)) return undefined;
  const revision = BigInt(number.trim().replace(/^\+/, ''));
  if (revision !== BigInt.asIntN(64, revision)) return undefined;
  const stream = at < 0 ? '' : text.slice(at + 1);
  return stream === '' || revision < LAST ? 'nowhere' : { stream, revision };
}

/** The revision by which a link means the last event. */
const LAST = -1n;

/** The events that are meant, where they are to be seen, by the positions of their links. */
async function eventsOf(
  reader: Reader,
  targets: ReadonlyMap<bigint, Target | 'nowhere'>,
): Promise<ReadonlyMap<bigint, RecordedEvent>> {
  const named = [...targets].flatMap(([link, target]) => (target === 'nowhere' ? [] : [{ link, ...target }]));
  const states = await reader.states(new Set(named.map(({ stream }) => stream)));
  const wanted = named.flatMap(({ link, stream, revision }) => {
    const state = states.get(stream);
    const at = state && placeOf(state, revision);
    return at ? [{ link, stream, ...at, since: oldest(reader, state) }] : [];
  });
  const events = wanted.length === 0 ? [] : await reader.revisions(wanted);
  const byPlace = new Map(events.map((event) => [`${event.revision}@${event.stream}`, event]));
  const found = new Map<bigint, RecordedEvent>();
  for (const { link, stream, revision, since } of wanted) {
    const event = byPlace.get(`${revision}@${stream}`);
    if (event && (since === undefined || event.created >= since)) found.set(link, event);
  }
  return found;
}

function placeOf(state: StreamState, revision: bigint) {
  const seen = withoutAge(state);
  if (seen.kind !== 'there') return undefined;
  const at = revision === LAST ? seen.last : revision;
  return at >= seen.first && at <= seen.last ? { id: seen.id, revision: at } : undefined;
}
