import { assessmentStreams } from '#contexts/assessments';
import { intakeStreams } from '#contexts/intake';
import { targetStreams } from '#contexts/targets';
import { type Deeds } from './deeds.js';
import { type Done } from './moment.js';
import { drafterOf, type County } from './county.js';
import { intakeIdOf, intakeStages } from './intake.js';
import { acceptedOn, planOf } from './plan.js';

/** One command of the year, to be made when its time has come. */
export interface Turn {
  readonly day: number;
  readonly stream: string;
  /** Revision of the stream's last event; -1 before the first. */
  readonly after: number;
  readonly make: () => Done;
}

/** Who acts: the projects by their ordinals, after them the units with their imports. */
export const actorsOf = ({ sizes: { projects, units } }: County): number => projects + units;

export const isImport = ({ sizes }: County, who: number): boolean => who >= sizes.projects;

export const turnsOf = (deeds: Deeds, who: number): readonly Turn[] =>
  isImport(deeds.county, who) ? importTurns(deeds.county, who - deeds.county.sizes.projects) : projectTurns(deeds, who);

function projectTurns(deeds: Deeds, ordinal: number): readonly Turn[] {
  const { county } = deeds;
  const project = county.project(ordinal);
  const streams = { target: targetStreams.of(project.targetId), assessment: assessmentStreams.of(project.targetId) };
  return planOf(county.sizes.seed, project).map((step) => ({
    ...{ day: step.day, stream: streams[step.on], after: step.after },
    make: () => deeds.done(project, step),
  }));
}

function importTurns(county: County, ordinal: number): readonly Turn[] {
  const unit = county.unit(ordinal);
  if (!unit.imports) return [];
  const stream = intakeStreams.of(intakeIdOf(county, unit));
  let after = -1;
  return intakeStages.map(({ events, length, isOurs }, stage) => {
    const turn = {
      ...{ day: acceptedOn(unit) - 1 + stage, stream, after },
      make: () => ({
        actor: isOurs ? { system: 'apply-accepted-intakes' } : drafterOf(unit),
        events: events(county, unit),
      }),
    };
    after += length(unit);
    return turn;
  });
}
