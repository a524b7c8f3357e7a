import { describe, expect, it } from '@jest/globals';
import { actions, authorise, decide, maySee, rowOf, visibleScopes, type OpenSeat, type Resource } from '#domain/access';
import { DomainError, type Person } from '#domain/kernel';

const person = (...roles: string[]): Person => ({ personId: 'p-1', unit: '307001', roles });
const seatOf = (role: string): OpenSeat => ({
  step: role,
  isHeldBy: ({ grants }) =>
    grants.some(({ role: held, scope }) => held === role && (scope === '*' || '307001'.startsWith(scope))),
});
const target = (state: string, of: Partial<Resource> = {}): Resource => ({ places: ['307001'], state, ...of });

describe('a decision', () => {
  it('lets the holder of a role act over what is within it, in the states that the table names', () => {
    const drafter = person('unit-drafter@307001');
    expect(decide(drafter, 'target.revise', target('draft'))).toEqual({ may: true, by: 'unit-drafter@307001' });
    expect(decide(drafter, 'target.revise', target('approved'))).toEqual({ may: false, because: 'state' });
    expect(decide(person('department-reviewer@307'), 'target.revise', target('draft'))).toEqual({
      ...{ may: false, because: 'role' },
    });
  });

  it('tells who may not see a thing that it is not there, whatever they hold elsewhere and in whatever state it is', () => {
    for (const roles of [['unit-drafter@307002'], ['unit-head@308'], [], ['administrator@*'], ['operator@*']]) {
      for (const state of ['draft', 'approved']) {
        expect(decide(person(...roles), 'target.revise', target(state))).toEqual({ may: false, because: 'unseen' });
        expect(decide(person(...roles), 'target.read', target(state))).toEqual({ may: false, because: 'unseen' });
      }
    }
  });

  it('gives a step to the role that stands in it, and none to an administrator', () => {
    const open = target('in-approval', { seat: seatOf('department-reviewer') });
    expect(decide(person('department-reviewer@307'), 'target.approve', open).may).toBe(true);
    expect(decide(person('unit-head@307001'), 'target.approve', open)).toEqual({ may: false, because: 'role' });
    expect(decide(person('organisation-administrator@*'), 'target.approve', open).may).toBe(false);
    expect(decide(person('unit-head@307001'), 'target.approve', target('draft'))).toEqual({
      ...{ may: false, because: 'state' },
    });
  });

  it('asks for the role at every unit that a thing is of', () => {
    const both: Resource = { places: ['307001', '307002'] };
    expect(decide(person('unit-drafter@307001'), 'intake.accept', both)).toEqual({ may: false, because: 'unseen' });
    expect(decide(person('unit-drafter@307001', 'auditor@307'), 'intake.accept', both)).toEqual({
      ...{ may: false, because: 'role' },
    });
    expect(decide(person('unit-drafter@307001', 'unit-drafter@307002'), 'intake.accept', both)).toEqual({
      ...{ may: true, by: 'unit-drafter@307001 unit-drafter@307002' },
    });
    expect(decide(person('unit-drafter@307'), 'intake.import', { places: [] }).may).toBe(true);
    expect(decide(person('unit-head@307'), 'intake.import', { places: [] }).may).toBe(false);
  });

  it('leaves to a person what is their own', () => {
    const submission = target('in-approval', { owner: 'p-1' });
    expect(decide(person('unit-head@307001'), 'target.withdraw', submission)).toEqual({ may: true, by: 'own' });
    expect(decide(person(), 'person.read', { places: ['405'], owner: 'p-1' })).toEqual({ may: true, by: 'own' });
    expect(decide(person(), 'person.change', { places: ['405'], owner: 'p-1' })).toEqual({
      ...{ may: false, because: 'role' },
    });
  });
});

describe('an expert', () => {
  it('reads the targets and assessments of the place, acts where a step has a seat for one, remarks, and nothing else', () => {
    const isHeldBy: OpenSeat['isHeldBy'] = ({ grants }) => grants.some(({ role }) => role === 'expert');
    const open = target('in-approval', { seat: { step: '会签', isHeldBy } });
    const may = (unit: string) =>
      actions.filter((action) => {
        const decision = decide(person(`expert@${unit}`), action, open);
        return decision.may && decision.by !== 'everybody';
      });
    const does: readonly string[] = [
      ...[
        'target.read',
        'target.history',
        'target.comment',
        'target.note-copy',
        'target.copy',
        'assessment.read',
        'score.read',
      ],
    ];
    const judged = actions.filter(
      (action) => does.includes(action) || ['seat', 'holder'].includes(String(rowOf(action).to)),
    );
    expect(may('307')).toEqual(judged);
    expect(may('*')).toEqual(judged);
    expect(may('308')).toEqual([]);
    expect(visibleScopes(person('expert@307'), 'rules.read')).toEqual([]);
  });
});

describe('a deputy', () => {
  const roles = ['unit-head@307001', 'organisation-administrator@*'];
  const deputy: Person = { ...person(), deputyFor: [{ personId: 'p-away', roles }] };

  it('reads what the other may, does nothing of theirs, and is told so', () => {
    expect(decide(deputy, 'target.read', target('draft'))).toEqual({ may: true, by: 'unit-head@307001' });
    expect(visibleScopes(deputy, 'target.read')).toEqual(['307001']);
    expect(maySee(deputy, 'organisation.read', '405')).toBe(true);
    const seat = target('in-approval', { seat: seatOf('unit-head') });
    for (const action of ['target.void', 'appointment.change'] as const) {
      expect(decide(deputy, action, seat)).toEqual({ may: false, because: 'deputy', of: 'p-away' });
    }
    expect(decide(deputy, 'target.submit', target('draft'))).toEqual({ may: false, because: 'role' });
  });

  it('signs on an open step in the other’s place', () => {
    const seat = target('in-approval', { seat: seatOf('unit-head') });
    expect(decide(deputy, 'target.approve', seat)).toEqual({ may: true, by: 'deputy' });
    expect(decide(deputy, 'target.approve', target('in-approval', { seat: seatOf('finance-section') }))).toEqual({
      ...{ may: false, because: 'role' },
    });
  });

  it('hands nothing over in the other’s place, and takes back what they signed themself', () => {
    const seat = { ...seatOf('unit-head'), signedBy: ['p-1'] };
    expect(decide(deputy, 'target.transfer', target('in-approval', { seat }))).toMatchObject({ because: 'role' });
    expect(decide(person('unit-head@307001'), 'target.transfer', target('in-approval', { seat })).may).toBe(true);
    expect(decide(deputy, 'target.take-back', target('in-approval', { seat }))).toEqual({ may: true, by: 'signature' });
    expect(decide(deputy, 'target.take-back', target('in-approval', { seat: seatOf('unit-head') }))).toMatchObject({
      because: 'role',
    });
    expect(decide(deputy, 'target.comment', target('draft')).may).toBe(true);
  });

  it('acts by what is their own', () => {
    const seat = target('in-approval', { seat: seatOf('unit-head') });
    expect(decide({ ...deputy, roles: ['unit-head@307001'] }, 'target.approve', seat).may).toBe(true);
  });
});

describe('every action', () => {
  /** Before one has signed in, and on what is one's own: to be named here an action reads and changes nothing of anybody else. */
  const everybodys = [
    // Each task of many asks for its own leave.
    ...([
      'target.inbox',
      'target.follow',
      'target.agree',
      'session.begin',
      'session.own',
      'password.change',
      'device.decide',
      'access.ask',
    ] as const),
    'service.look',
  ];
  /** Whatever is not of these is of the business, until somebody says otherwise here. */
  const ADMINISTRATIVE =
    /^(organisation|person|appointment|approval|rules|session|password|device|account|access|audit|operations|service)\./;
  const business = actions.filter((action) => !ADMINISTRATIVE.test(action));

  it('is denied to who holds nothing, but for what is open to everybody', () => {
    const allowed = actions.filter((action) => decide(person(), action, target('draft')).may);
    expect(allowed).toEqual(everybodys);
  });

  it('of the business is denied to administrators and operators, even with all their rights at once', () => {
    const rights = ['organisation', 'accounts', 'audit'].map((of) => `${of}-administrator@*`);
    const administrator = person(...rights, 'operator@*');
    const seat = target('in-approval', { seat: seatOf('unit-head') });
    const allowed = business.filter((action) => decide(administrator, action, seat).may);
    expect(allowed).toEqual(['target.inbox', 'target.follow', 'target.agree']);
  });

  it('that changes something is denied to an auditor of everything', () => {
    const auditor = person('auditor@*');
    const may = actions.filter((action) => decide(auditor, action, { places: ['307001'] }).may);
    const more = may.filter((action) => !rowOf(action).reads && !everybodys.includes(action));
    // A remark and a copy move nothing. The others only read, but what others did and may do: in one's own name, and by no deputy.
    expect(more).toEqual([
      'target.comment',
      'target.note-copy',
      'target.copy',
      'account.deeds',
      'access.survey',
      'audit.read',
    ]);
    expect(actions.filter((action) => rowOf(action).reads && !may.includes(action))).toEqual([]);
  });
});

describe('to authorise', () => {
  const unseen = () => new DomainError('not-found', 'not-there', { zh: '没有。', en: 'None.' });
  const role = () => new DomainError('forbidden', 'not-yours', { zh: '不可。', en: 'No.' });
  const asked = (who: Person) => () => authorise(who, 'target.void', { places: ['307001'] }, { unseen, role });

  it('throws what the context says of its things, and of a deputy what holds everywhere', () => {
    expect(asked(person('unit-head@307001'))).not.toThrow();
    expect(asked(person('auditor@*'))).toThrow('No.');
    expect(asked(person())).toThrow('None.');
    const deputyFor = [{ personId: 'p-away', roles: ['unit-head@307001'] }];
    expect(asked({ ...person(), deputyFor })).toThrow('You are the deputy of p-away');
  });
});
