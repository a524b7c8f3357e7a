import { describe, expect, it } from '@jest/globals';
import { uuidv5 } from '#domain/kernel';
import { visibleScopes } from '#domain/access';
import { deciderSpec, envelopeOf } from '#testing';
import { endAppointment, EndAppointment } from '../end-appointment/end-appointment.js';
import { endDeputy, EndDeputy } from '../end-deputy/end-deputy.js';
import { makeAppointment, MakeAppointment } from '../make-appointment/make-appointment.js';
import { nameDeputy, NameDeputy } from '../name-deputy/name-deputy.js';
import * as a from './directory-for-spec.js';
import { AbsenceNotFound, AbsenceOverlaps, DeputyIsAway, NothingToActIn, OwnDeputy } from './absence.errors.js';
import {
  AppointmentNotFound,
  AppointmentOverlaps,
  EndsAlready,
  EndsBeforeItBegan,
  OwnAppointment,
  PersonHasLeft,
  PersonNotFound,
  PostDoesNotFit,
  RightsAreSeparate,
  UnknownPerson,
} from './person.errors.js';
import { personDecider, type Directed } from './person.state.js';
import { type Beside, heldTogether } from './separation.js';
import { grantsOfPost, placesOver, postSchema, type Post } from './places.js';
import { DaysRunBackwards, NotAnAdministrator, UnitIsClosed, UnitNotYetThere, UnknownUnit } from './unit.errors.js';

const { personId, region, neighbours, registered, appointed, ids, absenceId } = a;
const envelope = envelopeOf(a.administrator);

describe('make-appointment', () => {
  const given = deciderSpec(personDecider, makeAppointment);
  const made = uuidv5(`appointment/${envelope.commandId}`);
  const appoint = (
    parts: { role?: Post; scope?: string; startsOn?: string; endsOn?: string } = {},
    who = a.administrator,
    beside: Beside = [],
  ) =>
    new MakeAppointment(
      { personId, region, role: 'unit-drafter', scope: '307001', startsOn: '2026-01-01', ...parts },
      envelopeOf(who),
      { ...neighbours, beside },
    );
  it('appoints for good, or to a last day', () => {
    given(registered())
      .when(appoint())
      .then(appointed({ startsOn: '2026-01-01' }, made));
    given(registered())
      .when(appoint({ endsOn: '2026-01-01' }))
      .then(appointed({ startsOn: '2026-01-01', endsOn: '2026-01-01' }, made));
  });
  it('appoints anew the day after it ended, and elsewhere at any time', () => {
    given(registered(), appointed({ endsOn: '2025-12-31' }))
      .when(appoint())
      .then(appointed({ startsOn: '2026-01-01' }, made));
    given(registered(), appointed())
      .when(appoint({ scope: '307' }))
      .then(appointed({ scope: '307', startsOn: '2026-01-01' }, made));
  });
  it('refuses the same twice, and days that overlap', () => {
    given(registered(), appointed({ startsOn: '2026-01-01' }))
      .when(appoint())
      .thenThrows(AppointmentOverlaps);
    given(registered(), appointed({ endsOn: '2026-01-01' }))
      .when(appoint())
      .thenThrows(AppointmentOverlaps);
    given(registered(), appointed({ startsOn: '2027-01-01' }))
      .when(appoint())
      .thenThrows(AppointmentOverlaps);
  });
  it('refuses days that run backwards, and days on which the unit is not there', () => {
    given(registered())
      .when(appoint({ endsOn: '2025-12-31' }))
      .thenThrows(DaysRunBackwards);
    given(registered())
      .when(appoint({ scope: '307002' }))
      .thenThrows(UnitIsClosed);
    given(registered())
      .when(appoint({ scope: '307002', startsOn: '2025-01-01' }))
      .thenThrows(UnitIsClosed);
    given(registered())
      .when(appoint({ startsOn: '2020-06-01' }))
      .thenThrows(UnitNotYetThere);
    given(registered())
      .when(appoint({ scope: '999' }))
      .thenThrows(UnknownUnit);
  });
  it.each([
    ['unit-drafter', '*'],
    ['unit-head', '301001'],
    ['department-reviewer', '307001'],
    ['finance-section', '307'],
    ['finance-section', '301009'],
    ['performance-section', '301001'],
    ['organisation-administrator', '307'],
    ['operator', '301'],
    ['publisher', '307001'],
    ['expert', '301009'],
  ] as const)('refuses %s at %s', (role, scope) =>
    given(registered()).when(appoint({ role, scope })).thenThrows(PostDoesNotFit),
  );
  it('refuses of who has left or is not there, and to who may not', () => {
    given(registered(), a.left('2025-12-31')).when(appoint()).thenThrows(PersonHasLeft);
    given().when(appoint()).thenThrows(PersonNotFound);
    given(registered()).when(appoint({}, a.drafter)).thenThrows(NotAnAdministrator);
  });
  it('lets nobody appoint themself to anything, but who holds the one-time code of the machine', () => {
    const { personId: oneself } = a.administrator;
    const asked = { personId: oneself, region, startsOn: '2026-01-01' };
    const own = { ...asked, role: 'accounts-administrator', scope: '*' } as const;
    for (const post of [own, { ...asked, role: 'unit-drafter', scope: '307001' } as const])
      given(registered(oneself))
        .when(new MakeAppointment(post, envelope, { ...neighbours, beside: [] }))
        .thenThrows(OwnAppointment);
    given(registered(oneself))
      .when(new MakeAppointment(own, envelope, { ...neighbours, beside: [], holdsCode: true }))
      .then(appointed({ role: 'accounts-administrator', scope: '*', startsOn: '2026-01-01' }, made));
  });
});

describe('rights that are separate', () => {
  const right = (role: Post, parts: { startsOn?: string; endsOn?: string } = {}, id: string = ids[0]) =>
    appointed({ role, scope: '*', ...parts }, id);
  const appointTo = (role: Post, beside: Beside = [], days = {}) =>
    new MakeAppointment({ personId, region, role, scope: '*', startsOn: '2026-01-01', ...days }, envelope, {
      ...{ ...neighbours, beside },
    });
  const appoint = deciderSpec(personDecider, makeAppointment);
  const deputise = deciderSpec(personDecider, nameDeputy);
  const acting = {
    role: 'accounts-administrator',
    startsOn: '2026-03-02',
    endsOn: '2026-03-13',
    deputyFor: 'p-9',
  } as const;
  const name = (other: Directed, beside: Beside = []) =>
    new NameDeputy({ personId, deputy: 'p-2', startsOn: '2026-03-02', endsOn: '2026-03-13' }, envelope, {
      ...{ deputy: other, beside },
    });

  it.each([
    ['organisation-administrator', 'accounts-administrator'],
    ['accounts-administrator', 'audit-administrator'],
    ['audit-administrator', 'organisation-administrator'],
  ] as const)('are not held by one: %s, %s', (one, other) => {
    appoint(registered(), right(one)).when(appointTo(other)).thenThrows(RightsAreSeparate);
    appoint(registered(), right(one))
      .when(appointTo(other, [], { startsOn: '2020-01-01', endsOn: '2024-12-31' }))
      .then(
        right(other, { startsOn: '2020-01-01', endsOn: '2024-12-31' }, uuidv5(`appointment/${envelope.commandId}`)),
      );
  });
  it('say who holds what, and by which setting one person may hold several', () => {
    expect(() =>
      makeAppointment(appointTo('audit-administrator'))(
        a.stateOf(registered(), right('operator'), right('accounts-administrator')),
      ),
    ).toThrow(/p-1 is accounts-administrator from 2025-01-01 .*JIXIAO_ADMINISTRATION=combined/);
  });
  it('are held beside anything else, by several people, and by one where the installation says so', () => {
    const made = (role: Post) => right(role, { startsOn: '2026-01-01' }, uuidv5(`appointment/${envelope.commandId}`));
    appoint(registered(), appointed({ role: 'auditor', scope: '*' }))
      .when(appointTo('audit-administrator'))
      .then(made('audit-administrator'));
    appoint(registered(), right('accounts-administrator')).when(appointTo('operator')).then(made('operator'));
    appoint(registered(), right('accounts-administrator'))
      .when(appointTo('audit-administrator', 'combined'))
      .then(made('audit-administrator'));
  });
  it('are not held by who acts in another, on those days', () => {
    appoint(registered())
      .when(appointTo('audit-administrator', [acting]))
      .thenThrows(RightsAreSeparate);
    appoint(registered())
      .when(appointTo('audit-administrator', [acting], { startsOn: '2026-03-14' }))
      .then(right('audit-administrator', { startsOn: '2026-03-14' }, uuidv5(`appointment/${envelope.commandId}`)));
  });
  it('are not acted in by who holds or acts in another', () => {
    const holder = [registered(), right('organisation-administrator')];
    const other = a.stateOf(registered('p-2'), right('audit-administrator', { startsOn: '2026-03-13' }));
    deputise(...holder)
      .when(name(other))
      .thenThrows(RightsAreSeparate);
    deputise(...holder)
      .when(name(a.stateOf(registered('p-2')), [acting]))
      .thenThrows(RightsAreSeparate);
  });
  it('are not acted in together, where one was given several before', () => {
    const both = [registered(), right('organisation-administrator'), right('audit-administrator', {}, ids[1])];
    const present = a.stateOf(registered('p-2'));
    deputise(...both)
      .when(name(present))
      .thenThrows(RightsAreSeparate);
    expect(nameDeputy(name(present, 'combined'))(a.stateOf(...both))).toHaveLength(1);
  });
  it('are found where they are held together, in one’s own name or another’s', () =>
    expect(
      heldTogether([
        ...(['organisation-administrator', 'audit-administrator', 'auditor'] as const).map((role) => ({
          personId: 'p-1',
          role,
        })),
        ...(['accounts-administrator', 'accounts-administrator', 'operator'] as const).map((role) => ({
          personId: 'p-2',
          role,
        })),
      ]),
    ).toEqual([{ personId: 'p-1', roles: ['organisation-administrator', 'audit-administrator'] }]));
});

describe('end-appointment', () => {
  const given = deciderSpec(personDecider, endAppointment);
  const end = (endsOn: string, appointmentId: string = ids[0]) =>
    new EndAppointment({ personId, appointmentId, endsOn }, envelope);
  it('ends it, or ends it earlier', () => {
    given(registered(), appointed()).when(end('2026-06-30')).then(a.appointmentEnded('2026-06-30'));
    given(registered(), appointed({ endsOn: '2026-12-31' }))
      .when(end('2026-06-30'))
      .then(a.appointmentEnded('2026-06-30'));
  });
  it('records nothing where that is the last day', () =>
    given(registered(), appointed({ endsOn: '2026-06-30' }))
      .when(end('2026-06-30'))
      .thenNothing());
  it('takes it back on the eve of its first day, also of one that began today, and appoints anew on any day', () => {
    const taken = [registered(), appointed({ startsOn: '2026-03-01' }), a.appointmentEnded('2026-02-28')];
    given(registered(), appointed({ startsOn: '2026-03-01' }))
      .when(end('2026-02-28'))
      .then(a.appointmentEnded('2026-02-28'));
    const anew = deciderSpec(personDecider, makeAppointment);
    for (const startsOn of ['2026-01-01', '2026-03-01']) {
      const asked = { personId, region, role: 'unit-drafter', scope: '307001', startsOn } as const;
      anew(...taken)
        .when(new MakeAppointment(asked, envelope, { ...neighbours, beside: [] }))
        .then(appointed({ startsOn }, uuidv5(`appointment/${envelope.commandId}`)));
    }
  });
  it('refuses to end it later, before the eve of its first day, and what is not there', () => {
    given(registered(), appointed({ endsOn: '2026-06-30' }))
      .when(end('2026-07-01'))
      .thenThrows(EndsAlready);
    given(registered(), appointed()).when(end('2024-12-30')).thenThrows(EndsBeforeItBegan);
    given(registered(), appointed()).when(end('2026-06-30', ids[2])).thenThrows(AppointmentNotFound);
  });
});

describe('name-deputy', () => {
  const given = deciderSpec(personDecider, nameDeputy);
  const named = uuidv5(`absence/${envelope.commandId}`);
  const present = a.stateOf(registered('p-2'));
  const name = (
    other: Directed = present,
    parts: { deputy?: string; appointmentIds?: string[] } = {},
    beside: Beside = [],
  ) =>
    new NameDeputy({ personId, deputy: 'p-2', startsOn: '2026-03-02', endsOn: '2026-03-13', ...parts }, envelope, {
      ...{ deputy: other, beside },
    });
  const inDays = { ...a.deputyNamed('2026-03-02', '2026-03-13') };
  const whole = { ...inDays, data: { ...inDays.data, absenceId: named } } as typeof inDays;

  it('names who acts in all that is held on those days, and in nothing else', () =>
    given(registered(), appointed(), appointed({ role: 'unit-head', endsOn: '2026-03-10' }, ids[1]))
      .when(name())
      .then(whole));
  it('names who acts in one of them', () =>
    given(registered(), appointed(), appointed({ role: 'unit-head' }, ids[1]))
      .when(name(present, { appointmentIds: [ids[0]] }))
      .then(whole));
  it('refuses where nothing is held, or not this on all of the days', () => {
    given(registered()).when(name()).thenThrows(NothingToActIn);
    given(registered(), appointed({ startsOn: '2026-03-03' }))
      .when(name())
      .thenThrows(NothingToActIn);
    given(registered(), appointed())
      .when(name(present, { appointmentIds: [ids[2]] }))
      .thenThrows(NothingToActIn);
  });
  it('refuses a deputy of a deputy, oneself, and who is not there', () => {
    const away = a.stateOf(registered('p-2'), appointed(), a.deputyNamed('2026-03-13', '2026-03-20', 'p-3'));
    given(registered(), appointed()).when(name(away)).thenThrows(DeputyIsAway);
    given(registered(), appointed())
      .when(name(present, { deputy: personId }))
      .thenThrows(OwnDeputy);
    given(registered(), appointed()).when(name(a.stateOf())).thenThrows(UnknownPerson);
    given(registered(), appointed())
      .when(name(a.stateOf(registered('p-2'), a.left('2026-03-12'))))
      .thenThrows(PersonHasLeft);
  });
  it('refuses a second deputy on the same days', () =>
    given(registered(), appointed(), a.deputyNamed('2026-03-13', '2026-03-20', 'p-3'))
      .when(name())
      .thenThrows(AbsenceOverlaps));
  it('looks at no deputy who was taken back', () =>
    given(registered(), appointed(), a.deputyNamed('2026-03-05', '2026-03-13', 'p-3'), a.deputyEnded('2026-03-04'))
      .when(name())
      .then(whole));
});

describe('end-deputy', () => {
  const given = deciderSpec(personDecider, endDeputy);
  const away = [registered(), appointed(), a.deputyNamed('2026-03-02', '2026-03-13')];
  const end = (endsOn: string, of: string = absenceId) => new EndDeputy({ personId, absenceId: of, endsOn }, envelope);
  it('ends it earlier', () =>
    given(...away)
      .when(end('2026-03-05'))
      .then(a.deputyEnded('2026-03-05')));
  it('records nothing where that is the last day', () =>
    given(...away)
      .when(end('2026-03-13'))
      .thenNothing());
  it('takes it back on the eve of its first day', () =>
    given(...away)
      .when(end('2026-03-01'))
      .then(a.deputyEnded('2026-03-01')));
  it('refuses a later day, one before the eve of its first, and what is not there', () => {
    given(...away)
      .when(end('2026-03-14'))
      .thenThrows(EndsAlready);
    given(...away)
      .when(end('2026-02-28'))
      .thenThrows(EndsBeforeItBegan);
    given(...away)
      .when(end('2026-03-05', ids[2]))
      .thenThrows(AbsenceNotFound);
  });
});

describe('what a post grants', () => {
  it('is what the rules ask for today, over the right places', () => {
    expect(grantsOfPost('unit-head', '307001', [])).toEqual(['unit-head@307001']);
    expect(grantsOfPost('finance-section', '301001', ['307', '405'])).toEqual([
      'finance-section@307',
      'finance-section@405',
    ]);
    expect(grantsOfPost('performance-section', '301009', [])).toEqual(['performance-section@*']);
    expect(grantsOfPost('organisation-administrator', '*', [])).toEqual(['organisation-administrator@*']);
  });
  it('covers a unit where it is held at it, at whole levels above it or over the region', () => {
    expect(placesOver('307001002')).toEqual(['*', '307', '307001', '307001002']);
    expect(placesOver('307')).toEqual(['*', '307']);
  });
  it('of an administrator or operator is no role of the business, and no sight', () => {
    for (const post of postSchema.options.filter((each) => /administrator|operator/.test(each))) {
      const roles = grantsOfPost(post, '*', []);
      expect(visibleScopes({ personId, unit: '307', roles }, 'target.read')).toEqual([]);
    }
  });
});
