import { type Actor, type DomainEvent } from '#domain/kernel';
import { drafterOf, type County, type Project } from './county.js';
import { type Step } from './plan.js';
import { type FullContent } from './rows.js';

/** What one command wrote, and for whom. */
export interface Done {
  readonly actor: Actor;
  readonly events: readonly DomainEvent[];
}

/** A step of a project's plan, when its day has come. */
export interface Moment {
  readonly county: County;
  readonly project: Project;
  readonly step: Step;
  readonly contentHash: string;
  /** Made when it is asked for: most steps name its hash alone. */
  readonly content: () => FullContent;
}

export const identityOf = ({ county, project: { targetId, unit } }: Moment) => ({
  ...{ targetId, region: unit.region, fiscalYear: county.sizes.fiscalYear, unit: unit.code },
});

export const submitterOf = ({ project }: Moment): string => drafterOf(project.unit).personId;
