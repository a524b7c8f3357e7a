import { type RecordedEvent } from '#domain/kernel';
import { projection, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { asRegistered, unitCatalogue } from '../../domain/unit.events.js';
import { unitStreams } from '../../domain/unit.streams.js';
import { UnitRow } from './unit.row.js';
import { Units1764600000100 } from './units.migration.js';

const stamp = ({ revision, metadata }: RecordedEvent) => ({ revision, changedAt: metadata.recordedAt });

const change = (event: RecordedEvent, set: Some<typeof UnitRow.columns>): RowChange =>
  update(UnitRow, { unitId: unitStreams.idOf(event) }, { ...set, ...stamp(event) });

/** Every unit that was ever registered. */
export const units = projection({
  name: 'units',
  version: 1,
  entities: [UnitRow],
  migrations: [Units1764600000100],
  catalogue: unitCatalogue,
  on: {
    UnitRegistered: (event) => [upsert(UnitRow, { ...asRegistered(event.data), ...stamp(event) })],
    UnitRenamed: (event) => [change(event, { name: event.data.name })],
    DepartmentsAssigned: (event) => [change(event, { departments: event.data.departments })],
    UnitSucceeded: (event) => {
      const { successor, endsOn } = event.data;
      return [change(event, { successor, endsOn })];
    },
    UnitClosed: (event) => [change(event, { endsOn: event.data.endsOn })],
  },
});
