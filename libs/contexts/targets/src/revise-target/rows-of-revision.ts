import { type Decided } from '#platform/event-store';
import { type ProposedContent } from '../domain/proposed-content.js';
import { type Target } from '../domain/target.state.js';

/** Which rows a revision brought in and left out, and which it knew although they came without their id. */
export function rowsOf({ indicators }: ProposedContent, { state, events }: Pick<Decided<Target>, 'state' | 'events'>) {
  if (state.status === 'absent') throw new Error('a revised target is present');
  const { added = [], dropped = [] } = events.length === 0 ? {} : (state.lastRevised ?? {});
  const recognised = state.content.indicators.flatMap(({ indicatorId }, at) =>
    indicators[at]?.indicatorId === undefined && !added.includes(indicatorId) ? [indicatorId] : [],
  );
  return { added, dropped, recognised };
}
