import { type Content } from './content.js';
import { type ProposedContent } from './proposed-content.js';
import { UnknownIndicator } from './target.errors.js';

/** Ids are ours to give: a row names one that stands in the target, once, or none. */
export function refuseUnknownIndicators(proposed: ProposedContent, current?: Content): void {
  const known = new Set(current?.indicators.map(({ indicatorId }) => indicatorId));
  for (const { indicatorId } of proposed.indicators) {
    if (indicatorId !== undefined && !known.delete(indicatorId)) throw new UnknownIndicator(indicatorId);
  }
}
