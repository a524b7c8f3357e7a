import { type Pattern } from './pattern.js';
import { type EventKey } from './rows.js';

/** Which events of $all are wanted: by the beginning of the stream name or event type, or by a regular expression. */
export type Filter = { readonly on: 'stream' | 'type' } & (
  { readonly prefixes: readonly string[] } | { readonly pattern: Pattern }
);

type Key = Pick<EventKey, 'stream' | 'type'>;

/** Those of the events that $all shows to a reader with this filter. */
export async function passing<Event extends Key>(
  events: readonly Event[],
  filter: Filter | undefined,
): Promise<readonly Event[]> {
  const shown = events.some(isHidden) ? events.filter((event) => !isHidden(event)) : events;
  if (!filter) return shown;
  const { on } = filter;
  if ('prefixes' in filter) {
    return shown.filter((event) => filter.prefixes.some((prefix) => event[on].startsWith(prefix)));
  }
  const matching = await filter.pattern.matching(new Set(shown.map((event) => event[on])));
  return shown.filter((event) => matching.has(event[on]));
}

const CHECKPOINT_OR_PARKED = /^\$persistentsubscription-\$all::.*-(?:checkpoint|parked)$/s;

/** What the real server keeps for itself. */
function isHidden({ stream }: Key): boolean {
  if (!stream.startsWith('$') || stream.startsWith('$$')) return false;
  return stream === '$epoch-information' || CHECKPOINT_OR_PARKED.test(stream);
}
