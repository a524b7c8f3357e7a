import { namedIn } from '#domain/approval';
import { nothingTold, tell, tellUnknown } from './fold.js';
import { type Item } from './item.js';

/** A target's own events, from its first one on, folded into rounds and steps: state, event and the event as it was recorded. */
export const targetTimeline = { initialState: nothingTold, tell, tellUnknown };

/** Moments of which it is asked who held the seats of these rounds. */
export const momentsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ visits }) =>
    visits.flatMap(({ openedAt, closed, signed, acts }) => [
      ...[openedAt, ...(closed === undefined ? [] : [closed.at])],
      ...Object.values(signed).map(({ at }) => at),
      ...acts.flatMap(({ type, at }) => (type === 'SignerAdded' ? [at] : [])),
    ]),
  );

/** Persons who are named in seats of these rounds: they need hold nothing else. */
export const namedInRounds = (items: readonly Item[]): readonly string[] => {
  const named = items.flatMap(({ visits }) =>
    visits.flatMap(({ opening: { chain, tasks: first }, tasks = [] }) =>
      namedIn({ chain, tasks: [...first, ...tasks] }),
    ),
  );
  return [...new Set(named)];
};
