import { type Decider } from '#domain/kernel';
import { excerptOf } from '../reading/places.js';
import { remembered } from '../reading/remembered.js';
import { type IntakeEvent } from './intake.events.js';
import { type PrintedProject } from './intake.shapes.js';
import { intakeDecider, type Intake } from './intake.state.js';

type Row = PrintedProject['indicators'][number];

/**
 * An import as it is looked at and decided: of what a row holds as printed only as much as sentences quote, in one text. A large table has
 * tens of thousands of rows; what they hold stands in the stream.
 */
export const lightIntakeDecider: Decider<Intake, IntakeEvent> = {
  ...intakeDecider,
  evolve: (state, event) =>
    event.type === 'RowsRead'
      ? intakeDecider.evolve(state, { ...event, data: { ...event.data, projects: event.data.projects.map(light) } })
      : intakeDecider.evolve(state, event),
};

const light = (project: PrintedProject): PrintedProject => ({
  ...project,
  indicators: project.indicators.map(lightRow),
});

/** Levels, signs, units and weights are the same few words in every row, and each of them a text of its own when it was read. */
const once = remembered((text: string): string => text);

function lightRow(row: Row): Row {
  const texts = Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? once(value) : value]);
  return { ...(Object.fromEntries(texts) as Row), raw: [excerptOf(row.raw)] }; // the same keys
}
