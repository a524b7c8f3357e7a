import { CurrentIndicator } from './views/current-targets/current-indicator.entity.js';
import { CurrentTarget } from './views/current-targets/current-target.entity.js';
import { CurrentTargets1764000000000 } from './views/current-targets/current-targets.migration.js';
import { currentTargets } from './views/current-targets/current-targets.projection.js';

/** What apps/projector runs of this context, and the tables that go with it. */
export const targetsReadSide = {
  projections: [currentTargets],
  entities: [CurrentTarget, CurrentIndicator],
  migrations: [CurrentTargets1764000000000],
};
