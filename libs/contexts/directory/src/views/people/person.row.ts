import { col, row } from '#platform/read-store/core';
import { boxText } from '#platform/personal-data/core';
import { day } from '../../domain/days.js';
import { personIdText } from '../../domain/person.events.js';

/** A person as they stand. What tells who it is stands here as in the events: boxes, none once it is erased. */
export class PersonRow extends row(
  'people__v1',
  {
    personId: col.text(personIdText).key(),
    region: col.text(),
    /** Where the person works. */
    unit: col.text(),
    name: col.text(boxText).orNull(),
    telephone: col.text(boxText).orNull(),
    loginName: col.text(boxText).orNull(),
    leftOn: col.text(day).orNull(),
    isErased: col.boolean(),
    revision: col.integer(),
    changedAt: col.moment(),
  },
  { indexes: { people__v1_list: ['unit', 'personId'] } },
) {}
