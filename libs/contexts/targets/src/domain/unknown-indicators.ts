import { type Content } from './content.js';
import { type ProposedContent } from './proposed-content.js';
import { IndicatorStandsTwice, UnknownIndicator } from './target.errors.js';

/** Ids are ours to give: a row names one that stands in the target, once, or none. */
export function refuseUnknownIndicators(proposed: ProposedContent, current?: Content): void {
  const known = new Set(current?.indicators.map(({ indicatorId }) => indicatorId));
  const ids = proposed.indicators.map(({ indicatorId }) => indicatorId);
  for (const [index, id] of ids.entries()) {
    if (id === undefined) continue;
    if (!known.has(id)) throw new UnknownIndicator(id, index + 1);
    const first = ids.indexOf(id);
    if (first < index) throw new IndicatorStandsTwice(id, [first + 1, index + 1]);
  }
}
