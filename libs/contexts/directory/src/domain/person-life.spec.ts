import { describe, expect, it } from '@jest/globals';
import { deciderSpec, envelopeOf } from '#testing';
import { changeDetails, ChangeDetails } from '../change-details/change-details.js';
import { erasePerson, ErasePerson } from '../erase-person/erase-person.js';
import { movePerson, MovePerson } from '../move-person/move-person.js';
import { recordLeaving, RecordLeaving } from '../record-leaving/record-leaving.js';
import { registerPerson, RegisterPerson } from '../register-person/register-person.js';
import * as a from './directory-for-spec.js';
import { OwnDeputy } from './absence.errors.js';
import {
  AppointmentNotFound,
  DataIsErased,
  EndsBeforeItBegan,
  PersonHasLeft,
  PersonHasNotLeft,
  PersonIsRegistered,
  PersonNotFound,
  UnknownPerson,
} from './person.errors.js';
import { personDecider } from './person.state.js';
import { NotAnAdministrator, UnitIsClosed, UnknownUnit } from './unit.errors.js';

const { personId, region, neighbours, registered, appointed, left, erased, ids } = a;
const by = a.administrator.personId;
const envelope = envelopeOf(a.administrator);
const boxes = { name: a.boxOf('name') };

describe('register-person', () => {
  const given = deciderSpec(personDecider, registerPerson);
  const register = (unit = '307001', who = a.administrator) =>
    new RegisterPerson({ personId, region, unit, boxes, fingerprint: 'f' }, envelopeOf(who), neighbours);
  it('records where the person works, and who it is as boxes', () => given().when(register()).then(registered()));
  it('refuses an id that was registered, a unit that is not there, and who may not', () => {
    given(registered()).when(register()).thenThrows(PersonIsRegistered);
    given(registered(), left('2026-01-31'), erased).when(register()).thenThrows(PersonIsRegistered);
    given().when(register('999')).thenThrows(UnknownUnit);
    given().when(register('307002')).thenThrows(UnitIsClosed);
    given().when(register('307001', a.auditor)).thenThrows(NotAnAdministrator);
  });
});

describe('what tells a registration from another under the same key', () => {
  const told = async (name: string, fingerprint: string) => {
    let asked: unknown;
    const sender = { envelope: (of: { readonly data: unknown }) => ((asked = of.data), envelope) };
    const boxed = { name: a.boxOf(name) };
    await RegisterPerson.by(sender, { personId, region, unit: '307001', boxes: boxed, fingerprint }, neighbours);
    return asked;
  };
  it('is the fingerprint: the same data is never in the same box twice', async () => {
    expect(await told('one', 'f')).toEqual(await told('another', 'f'));
    expect(await told('one', 'f')).not.toEqual(await told('one', 'g'));
  });
});

describe('change-details', () => {
  const given = deciderSpec(personDecider, changeDetails);
  const change = (given: Partial<typeof boxes>) =>
    new ChangeDetails({ personId, boxes: given, fingerprint: 'f' }, envelope);
  it('records the new boxes', () =>
    given(registered())
      .when(change(boxes))
      .then({ type: 'PersonDetailsChanged', data: { ...boxes, changedBy: by } }));
  it('records nothing where nothing is changed', () => given(registered()).when(change({})).thenNothing());
  it('refuses of who is not there or erased', () => {
    given().when(change(boxes)).thenThrows(PersonNotFound);
    given(registered(), left('2026-01-31'), erased).when(change(boxes)).thenThrows(DataIsErased);
  });
});

describe('move-person', () => {
  const given = deciderSpec(personDecider, movePerson);
  const move = (unit: string) => new MovePerson({ personId, unit }, envelope, neighbours);
  it('records where the person works now', () =>
    given(registered())
      .when(move('405'))
      .then({ type: 'PersonMoved', data: { unit: '405', movedBy: by } }));
  it('records nothing where that is the scope', () => given(registered()).when(move('307001')).thenNothing());
  it('refuses a unit that is not there, and who has left', () => {
    given(registered()).when(move('999')).thenThrows(UnknownUnit);
    given(registered(), left('2026-01-31')).when(move('405')).thenThrows(PersonHasLeft);
  });
});

describe('record-leaving', () => {
  const given = deciderSpec(personDecider, recordLeaving);
  const people = new Map([
    ['p-2', a.stateOf(registered('p-2'))],
    ['p-3', a.stateOf(registered('p-3'), left('2025-01-01'))],
  ]);
  const leave = (to?: string, appointmentId: string = ids[0], endsOn = '2026-06-30') => {
    const handOver = to === undefined ? [] : [{ appointmentId, to }];
    return new RecordLeaving({ personId, endsOn, handOver }, envelope, { people, today: '2026-07-01' });
  };
  it('ends what is still held, and says to whom it goes', () =>
    given(registered(), appointed(), appointed({ role: 'unit-head', endsOn: '2026-03-31' }, ids[1]))
      .when(leave('p-2'))
      .then(a.appointmentEnded('2026-06-30'), left('2026-06-30', [{ appointmentId: ids[0], to: 'p-2' }])));
  it('records nothing the second time', () => given(registered(), left('2026-06-30')).when(leave()).thenNothing());
  it('records who takes over, also of one who has left and of whom nobody or another was named', () => {
    const goesTo = (to: string, appointmentId: string = ids[0]) => left('2026-06-30', [{ appointmentId, to }]);
    const before = [registered(), appointed(), a.appointmentEnded('2026-06-30')];
    given(...before, left('2026-06-30'))
      .when(leave('p-2'))
      .then(goesTo('p-2'));
    given(...before, goesTo('p-4'))
      .when(leave('p-2'))
      .then(goesTo('p-2'));
    given(...before, goesTo('p-2'))
      .when(leave('p-2'))
      .thenNothing();
    given(...before, goesTo('p-2'))
      .when(leave())
      .thenNothing();
    expect(a.stateOf(...before, goesTo('p-4'), goesTo('p-3', ids[1]), goesTo('p-2'))).toMatchObject({
      handOver: [
        { appointmentId: ids[1], to: 'p-3' },
        { appointmentId: ids[0], to: 'p-2' },
      ],
    });
  });
  it('records an earlier last day than was said, and takes what was to begin later as never begun', () =>
    given(
      registered(),
      appointed(),
      appointed({ role: 'unit-head', startsOn: '2026-08-01' }, ids[1]),
      left('2027-01-31'),
    )
      .when(leave())
      .then(a.appointmentEnded('2026-06-30'), a.appointmentEnded('2026-06-30', ids[1]), left('2026-06-30')));
  it('refuses a last day before what is held since', () =>
    given(registered(), appointed({ startsOn: '2026-03-01' }))
      .when(leave(undefined, ids[0], '2016-06-30'))
      .thenThrows(EndsBeforeItBegan));
  it('takes back what began today of who was gone yesterday, and looks at nothing that was taken back before', () =>
    given(
      registered(),
      appointed({ startsOn: '2026-07-01' }),
      appointed({ role: 'unit-head', startsOn: '2026-07-01' }, ids[1]),
      a.appointmentEnded('2026-06-30', ids[1]),
    )
      .when(leave())
      .then(a.appointmentEnded('2026-06-30'), left('2026-06-30')));
  it('lets go earlier one of whom all was taken back', () =>
    given(registered(), appointed({ startsOn: '2026-07-01' }), a.appointmentEnded('2026-06-30'))
      .when(leave(undefined, ids[0], '2026-06-15'))
      .then(left('2026-06-15')));
  it('refuses a later last day, and a hand-over of what is not held, to oneself or to who is not there', () => {
    given(registered(), left('2026-01-31')).when(leave()).thenThrows(PersonHasLeft);
    given(registered(), appointed()).when(leave('p-2', ids[2])).thenThrows(AppointmentNotFound);
    given(registered(), appointed()).when(leave(personId)).thenThrows(OwnDeputy);
    given(registered(), appointed()).when(leave('p-9')).thenThrows(UnknownPerson);
    given(registered(), appointed()).when(leave('p-3')).thenThrows(PersonHasLeft);
  });
});

describe('erase-person', () => {
  const given = deciderSpec(personDecider, erasePerson);
  const erase = (who = a.administrator) => new ErasePerson({ personId }, envelopeOf(who), { today: '2026-02-01' });
  it('erases one who has left', () => given(registered(), left('2026-01-31')).when(erase()).then(erased));
  it('records nothing the second time', () =>
    given(registered(), left('2026-01-31'), erased).when(erase()).thenNothing());
  it('refuses of who has not left or is not there, and to who may not', () => {
    given(registered()).when(erase()).thenThrows(PersonHasNotLeft);
    given(registered(), left('2026-02-01')).when(erase()).thenThrows(PersonHasNotLeft);
    given().when(erase()).thenThrows(PersonNotFound);
    given(registered(), left('2026-01-31')).when(erase(a.drafter)).thenThrows(NotAnAdministrator);
  });
});
