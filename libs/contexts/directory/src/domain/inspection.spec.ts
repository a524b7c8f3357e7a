import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { administrator, drafter, erased, registered, unitRegistered } from './directory-for-spec.js';
import { personInspection, unitInspection } from './inspection.js';

const codes = (actor: Actor) => ({
  unit: unitInspection.oddIn({}, unitRegistered('307', 'department'), actor).map(({ code }) => code),
  person: personInspection.oddIn({}, registered(), actor).map(({ code }) => code),
});

describe('what is odd in a record of the organisation', () => {
  it('is nothing where an administrator did it and is named', () =>
    expect(codes(administrator)).toEqual({ unit: [], person: [] }));
  it('is whoever had no right to it, or is not the one who is named', () => {
    const odd = ['not-an-administrator', 'not-the-actor'];
    expect(codes(drafter)).toEqual({ unit: odd, person: odd });
    const other = { ...administrator, personId: 'p-other' };
    expect(personInspection.oddIn({}, erased, other).map(({ code }) => code)).toEqual(['not-the-actor']);
  });
  it('is a process, for people decide this', () =>
    expect(codes({ system: 'worker' })).toEqual({ unit: ['not-a-person'], person: ['not-a-person'] }));
});
