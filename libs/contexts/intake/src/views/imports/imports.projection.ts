import { type RecordedEvent } from '#domain/kernel';
import { projection, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { intakeCatalogue } from '../../domain/intake.events.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { Imports1764360000000 } from './imports.migration.js';
import { IntakeUnit } from './intake-unit.row.js';
import { ListedIntake } from './listed-intake.row.js';

const keyOf = (event: RecordedEvent) => ({ intakeId: intakeStreams.idOf(event) });

const change = (event: RecordedEvent, set: Some<typeof ListedIntake.columns>): RowChange =>
  update(ListedIntake, keyOf(event), set);

interface Sent {
  readonly importedBy: string;
  readonly fileName: string;
}

/** The first event of a stream makes its row; a file that was announced, or is sent once more, has one. */
function begun(event: RecordedEvent, sent: Sent, known: Some<typeof ListedIntake.columns>): RowChange {
  if (event.revision > 0) return change(event, known);
  const importedAt = event.metadata.recordedAt;
  const nothing = { fiscalYear: null, title: null, projects: null, findings: null, errors: null, proposals: null };
  return upsert(ListedIntake, {
    ...{ ...keyOf(event), importedAt, ...sent, status: 'reading' as const, readBy: null, ...nothing },
    ...known,
  });
}

const units = (event: RecordedEvent, codes: readonly string[]): RowChange[] =>
  [...new Set(codes)].map((unit) => upsert(IntakeUnit, { ...keyOf(event), unit }));

/** Every import: who sent which file, how far it is, and which units it names. */
export const imports = projection({
  name: 'imports',
  version: 1,
  entities: [ListedIntake, IntakeUnit],
  migrations: [Imports1764360000000],
  catalogue: intakeCatalogue,
  on: {
    IntakeReceived: (event) => {
      const { receivedBy: importedBy, file, readBy } = event.data;
      return [begun(event, { importedBy, fileName: file.name }, { status: 'reading', readBy })];
    },
    ReadingFailed: (event) => [change(event, { status: 'failed' })],
    IntakeStarted: (event) => {
      const { importedBy, file, fiscalYear, title = null } = event.data;
      return [
        begun(event, { importedBy, fileName: file.name }, { status: 'reading', fiscalYear, title }),
        ...units(
          event,
          event.data.units.map(({ code }) => code),
        ),
      ];
    },
    RowsRead: (event) =>
      units(
        event,
        event.data.projects.flatMap(({ unit }) => unit ?? []),
      ),
    IntakeRead: (event) => {
      const { projects, findings, errors = null, proposals } = event.data;
      return [change(event, { status: 'read', projects, findings, errors, proposals })];
    },
    DecisionsMade: (event) =>
      units(
        event,
        event.data.decisions.flatMap((each) => (each.kind === 'set-value' && each.field === 'unit' ? [each.to] : [])),
      ),
    IntakeAccepted: (event) => [change(event, { status: 'accepted' })],
    IntakeApplied: (event) => [change(event, { status: 'applied' })],
  },
});
