import { assessmentStreams } from '#contexts/assessments';
import { type OpenSeat, type Resource, type Row } from '#domain/access';
import { holdsSeat } from '#domain/approval';
import { Assessed } from '../../read-side/walk-assessment.js';
import { type ApiUnderTest } from '../api-under-test.js';
import { done, draft, draftFor, seed, soundContent, submit, type Seeded } from '../seed.js';

/** Something of unit 307001 in one of its states, by what routes name it. */
export interface Thing {
  readonly named: string;
  readonly resource: Resource;
  readonly revision?: number;
  /** Of the path and the body of a request. */
  readonly names: Readonly<Record<string, string | number>>;
}
export type Things = Readonly<Record<Row['on'], readonly Thing[]>>;

const signers = ['unit-head@307001', 'department-reviewer@307', 'finance-section@*', 'performance-section@*'];
/** As the chain that is shipped has them. */
const placeOf = {
  'unit-head': 'own-unit',
  'department-reviewer': 'own-department',
  'finance-section': 'responsible-section',
  'performance-section': 'performance-section',
} as const;
const seats = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'] as const;
const move = {
  project: 0,
  pick: 1,
  text: '已完成',
  money: '1.00',
  content: soundContent('x') as never,
  at: new Date(0),
};

/** The same target after so many signatures. */
async function signed(api: ApiUnderTest, waiting: Seeded, times: number): Promise<Seeded> {
  let target = waiting;
  for (const [at, role] of signers.slice(0, times).entries()) {
    const { targetId, round, contentHash } = target;
    const who = { personId: `p-signer-${at}`, unit: '301', roles: [role] };
    const body = { round, step: at + 1, contentHash };
    target = done(await api.ask(who, `POST /targets/${targetId}/approvals`, { body }));
  }
  return target;
}

function asThing(target: Seeded, state: string, step?: number): Thing {
  const { targetId, round, contentHash, revision } = target;
  const role = step === undefined ? undefined : seats[step - 1];
  const seat: OpenSeat | undefined = role && {
    step: role,
    isHeldBy: (holding) => holdsSeat({ role, place: placeOf[role] }, holding, '307001'),
  };
  return {
    named: step === undefined ? state : `${state} at step ${step}`,
    resource: { places: ['307001'], state, ...(seat === undefined ? {} : { seat, owner: 'p-drafter' }) },
    revision,
    names: { targetId, round: Math.max(round, 1), step: step ?? 1, contentHash },
  };
}

async function targetsOf(api: ApiUnderTest, { drafted, waiting, returned }: Awaited<ReturnType<typeof seed>>) {
  const second = await signed(api, await submit(api, await draft(api, '二审项目')), 1);
  const approved = await signed(api, await submit(api, await draft(api, '批复项目')), 4);
  const given = await draft(api, '作废项目');
  const seen = { round: 0, contentHash: given.contentHash };
  const voided = done(
    await api.ask('drafter', `POST /targets/${given.targetId}/voiding`, { body: { ...seen, reason: '不做了' } }),
  );
  return [
    ...[asThing(drafted, 'draft'), asThing(waiting, 'in-approval', 1), asThing(second, 'in-approval', 2)],
    ...[asThing(returned, 'returned'), asThing(approved, 'approved'), asThing(voided, 'voided')],
  ];
}

/** One assessment in each of its states, in streams of their own. */
async function assessmentsOf(api: ApiUnderTest): Promise<readonly Thing[]> {
  const things: Thing[] = [];
  for (const [at, state] of ['open', 'recorded', 'submitted', 'scored'].entries()) {
    const { targetId } = await signed(api, await submit(api, await draft(api, `自评 ${state}`)), 4);
    const target = await api.standing(targetId);
    const { region, fiscalYear, unit } = target;
    const walker = new Assessed(assessmentStreams.of(targetId), {
      target,
      identity: { targetId, region, fiscalYear, unit },
    });
    // An odd pick records again, an even one submits.
    const events = Array.from({ length: at + 1 }, (_, step) => walker.next({ ...move, pick: step })).flat();
    await api.opened(targetId, events);
    things.push({
      ...{ named: state, resource: { places: ['307001'], state }, revision: events.length - 1 },
      names: { targetId, contentHash: target.contentHash },
    });
  }
  return things;
}

export async function everyThing(api: ApiUnderTest): Promise<Things> {
  const seeded = await seed(api);
  const target = await targetsOf(api, seeded);
  const assessment = await assessmentsOf(api);
  for (const unit of ['307002', '307001001', '405001', '405']) await draftFor(api, unit, soundContent(`在 ${unit}`));
  await api.project();
  const { intake } = seeded;
  const only = (resource: Resource, names: Thing['names'] = {}): readonly Thing[] => [{ named: '', resource, names }];
  return {
    ...{ target, assessment },
    intake: only({ places: ['307001'], state: 'read' }, { intakeId: intake.intakeId, digest: intake.digest }),
    organisation: only({ places: ['307001'] }, { code: '307001' }),
    person: only({ places: ['307001'], owner: 'p-2' }, { personId: 'p-2' }),
    rules: only({ places: [] }, { fiscalYear: 2021, version: 1 }),
    place: only({ places: ['307001'] }, { fiscalYear: 2025, unit: '307001' }),
    ...{ oneself: only({ places: [] }), service: only({ places: ['*'] }) },
  };
}
