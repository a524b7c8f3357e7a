import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeWorkbook } from '#platform/workbook';
import { type Known, type KnownPerson, type KnownUnit } from '../organisation-import/checking/known.js';
import { evaluate } from '../organisation-import/checking/evaluate.js';
import { readOrganisation } from '../organisation-import/reading/read-organisation.js';
import { csvOf } from '#domain/kernel';
import { organisationSheets, type OrganisationSheet, type SheetName } from './organisation-sheets.js';

/** What people are called, and what somebody may have typed for it. */
const written = fc.oneof(
  fc.stringMatching(/^[一-龥]{2,4}$/),
  fc.stringMatching(/^[=+\-@'"a-zA-Z0-9<>&;,_x·一-龥]{1,12}$/),
  fc.constantFrom(
    "='1'!A1",
    "'=1",
    "''+1",
    '-',
    '--1',
    '@SUM(A1)',
    '＝1',
    '李, "四"',
    '_x0041_',
    '1.38E+10',
    '007',
    '至今',
    '合计',
    '甲 乙',
  ),
);
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
const contact = fc.option(fc.constantFrom('13800000000', '0833-1234567', '+86 138', '=1', '007'), { nil: undefined });

const unit = (code: string, kind: KnownUnit['kind'], departments: string[] = []) =>
  fc.record({ name: written, endsOn: fc.option(day, { nil: undefined }) }).map(({ name, endsOn }) => ({
    ...{ code, kind, name, startsOn: '2000-01-01', departments: endsOn === undefined ? departments : [] },
    ...(endsOn === undefined ? {} : { endsOn }),
  }));
const units = fc
  .tuple(
    unit('301', 'finance-bureau'),
    unit('301001', 'budget-line-section', ['307', '405']),
    unit('307', 'department'),
  )
  .chain((some) =>
    fc.tuple(unit('405', 'department'), unit('307001', 'unit'), unit('301009', 'performance-section')).map((more) => {
      const all: KnownUnit[] = [...some, ...more];
      return new Map(all.map((each) => [each.code, each]));
    }),
  );
const HOWS = ['recoded', 'moved', 'merged'] as const;
const posts = [
  ['unit-drafter', '307001'],
  ['unit-head', '307'],
  ['finance-section', '301001'],
  ['performance-section', '301009'],
  ['auditor', '*'],
  ['organisation-administrator', '*'],
] as const;
const person = fc
  .record({
    ...{ personId: fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/), unit: fc.constantFrom('307', '307001', '301001') },
    ...{
      name: written,
      telephone: contact,
      loginName: fc.constant(undefined),
      leftOn: fc.option(day, { nil: undefined }),
    },
    ...{
      isErased: fc.boolean(),
      held: fc.subarray([...posts]),
      startsOn: day,
      lasts: fc.option(fc.nat(400), { nil: undefined }),
    },
  })
  .map(({ held, startsOn, lasts, leftOn, telephone, ...who }): KnownPerson => {
    const isErased = who.isErased && leftOn !== undefined;
    const last =
      lasts === undefined ? leftOn : new Date(Date.parse(startsOn) + lasts * 86_400_000).toISOString().slice(0, 10);
    return {
      ...{ personId: who.personId, unit: who.unit, isErased },
      ...(isErased ? {} : { name: who.name, ...(telephone === undefined ? {} : { telephone }) }),
      ...(leftOn === undefined ? {} : { leftOn }),
      absences: [],
      appointments: held.map(([role, scope], at) => ({
        ...{ appointmentId: `${who.personId}/${at}`, role, scope, startsOn },
        ...(last === undefined ? {} : { endsOn: last < startsOn ? startsOn : last }),
      })),
    };
  });
const succeeded = (unit: KnownUnit) =>
  fc
    .option(fc.record({ successor: fc.constant(unit.code === '307' ? '405' : '307'), how: fc.constantFrom(...HOWS) }))
    .map((next): KnownUnit => (next === null || unit.endsOn === undefined ? unit : { ...unit, ...next }));
/** Somebody else acts in some of what they hold. */
const away = (who: KnownPerson, people: readonly KnownPerson[]) =>
  fc
    .record({
      others: fc.subarray(people.filter(({ personId }) => personId !== who.personId).slice(0, 3)),
      posts: fc.subarray([...who.appointments], { minLength: Math.min(1, who.appointments.length) }),
      startsOn: day,
      lasts: fc.nat(40),
    })
    .map(({ others, posts, startsOn, lasts }): KnownPerson => {
      const endsOn = new Date(Date.parse(startsOn) + lasts * 86_400_000).toISOString().slice(0, 10);
      const absences = others.map(({ personId: deputy }) => ({
        ...{ absenceId: `${who.personId}/${deputy}`, deputy, startsOn, endsOn },
        posts: posts.map(({ role, scope }) => ({ role, scope })),
      }));
      return posts.length === 0 ? who : { ...who, absences };
    });
const organisation = fc
  .record({ units, people: fc.uniqueArray(person, { selector: (each) => each.personId, maxLength: 12 }) })
  .chain(({ units: all, people }) =>
    fc.record({
      units: fc.tuple(...[...all.values()].map(succeeded)),
      people: fc.tuple(...people.map((each) => away(each, people))),
    }),
  )
  .map(({ units: all, people }): Known => ({
    units: new Map(all.map((each) => [each.code, each])),
    people: new Map(people.map((each) => [each.personId, each])),
  }));

const taken = (bytes: Uint8Array, known: Known) =>
  evaluate(readOrganisation(bytes), {
    known,
    administration: 'separate',
    today: '2026-03-02',
    newPersonId: () => 'nobody-is-new',
  });
/** As the export reads it: stand-ins where names were. */
const shown = ({ units: all, people }: Known): Known => ({
  units: all,
  people: new Map([...people].map(([id, each]) => [id, each.isErased ? { ...each, name: '〔已注销〕' } : each])),
});

describe('an organisation that was exported', () => {
  it('is taken back unchanged, as a workbook and as texts', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, async (known) => {
        const sheets = organisationSheets(shown(known));
        const whole = taken(await writeWorkbook(Object.values(sheets)), known);
        expect({ steps: whole.steps, findings: whole.findings }).toEqual({ steps: [], findings: [] });
        const held = [...known.people.values()].flatMap(({ appointments }) => appointments).length;
        expect(whole.tally).toMatchObject({
          unit: { unchanged: known.units.size, absent: 0 },
          person: { unchanged: known.people.size, absent: 0 },
          appointment: { unchanged: held, absent: 0 },
        });
        for (const [name, sheet] of Object.entries(sheets) as [SheetName, OrganisationSheet][]) {
          if (sheet.rows.length === 1) continue;
          const { steps, findings } = taken(Buffer.from(csvOf(sheet.rows)), known);
          expect({ name, steps, findings }).toEqual({ name, steps: [], findings: [] });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(organisation, (known) => {
        const cells = Object.values(organisationSheets(shown(known))).flatMap(({ rows }) => rows.flat());
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
