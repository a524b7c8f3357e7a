import { type RecordedEvent } from '#domain/kernel';
import { projection, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { personalFields, personCatalogue } from '../../domain/person.events.js';
import { personStreams } from '../../domain/person.streams.js';
import { People1764600000200 } from './people.migration.js';
import { PersonRow } from './person.row.js';

const stamp = ({ revision, metadata }: RecordedEvent) => ({ revision, changedAt: metadata.recordedAt });

const change = (event: RecordedEvent, set: Some<typeof PersonRow.columns>): RowChange =>
  update(PersonRow, { personId: personStreams.idOf(event) }, { ...set, ...stamp(event) });

const onlyMoves = (event: RecordedEvent): readonly RowChange[] => [change(event, {})];

/** Every person that was ever registered. */
export const people = projection({
  name: 'people',
  version: 1,
  entities: [PersonRow],
  migrations: [People1764600000200],
  catalogue: personCatalogue,
  on: {
    PersonRegistered: (event) => {
      const { personId, region, unit } = event.data;
      return [upsert(PersonRow, { personId, region, unit, ...boxesIn(event.data), isErased: false, ...stamp(event) })];
    },
    PersonDetailsChanged: (event) => [change(event, boxesIn(event.data))],
    PersonMoved: (event) => [change(event, { unit: event.data.unit })],
    PersonLeft: (event) => [change(event, { leftOn: event.data.endsOn })],
    PersonErased: (event) => [change(event, { name: null, telephone: null, loginName: null, isErased: true })],
    AppointmentMade: onlyMoves,
    AppointmentEnded: onlyMoves,
    DeputyNamed: onlyMoves,
    DeputyEnded: onlyMoves,
  },
});

type Boxes = Pick<Some<typeof PersonRow.columns>, (typeof personalFields)[number]>;

/** Of those that there are. */
const boxesIn = (data: { readonly [Field in keyof Boxes]: string | undefined }): Boxes =>
  Object.fromEntries(
    personalFields.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]] as const])),
  );
