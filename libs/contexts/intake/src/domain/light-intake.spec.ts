import { expect, it } from '@jest/globals';
import { bytesOf, importFacts as facts, misplacedTable } from '../../../../../test/fixtures/tables/small-table.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { type IntakeEvent } from './intake.events.js';
import { intakeDecider, type PresentIntake } from './intake.state.js';
import { lightIntakeDecider } from './light-intake.js';
import { placesOf } from './whereabouts.js';

const events = planImport(readTable(bytesOf(misplacedTable)), facts, new Map()).flat();
function foldedBy({ evolve, initialState }: typeof intakeDecider): PresentIntake {
  const state = events.reduce<ReturnType<typeof evolve>>(
    (each, event: IntakeEvent) => evolve(each, event),
    initialState,
  );
  if (state.status === 'absent' || state.status === 'received') throw new Error('it was read');
  return state;
}
const [whole, light] = [foldedBy(intakeDecider), foldedBy(lightIntakeDecider)];

it('an import that is looked at holds no cells as they were printed, and all that is decided on', () => {
  const withoutRaw = ({ projects, ...rest }: PresentIntake) => ({
    ...rest,
    projects: projects.map((project) => ({
      ...project,
      indicators: project.indicators.map(({ raw: _, ...row }) => row),
    })),
  });
  expect(withoutRaw(light)).toEqual(withoutRaw(whole));
  const cells = light.projects.flatMap(({ indicators }) => indicators.map(({ raw }) => raw.length));
  expect(new Set(cells)).toEqual(new Set([1]));
  expect(light.rowsUpTo).toEqual([9]);
});

it('and says where something is in the same words', () => {
  expect(whole.findings.length).toBeGreaterThan(0);
  expect(light.findings.map(placesOf(light))).toEqual(whole.findings.map(placesOf(whole)));
});
