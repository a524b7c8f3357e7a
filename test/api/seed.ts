import { z } from 'zod';
import { type AssessmentEvent } from '#contexts/assessments';
import { asTsv, cellsOf } from '../fixtures/tables/print-table.js';
import { smallTable } from '../fixtures/tables/small-table.js';
import { type Answer, type ApiUnderTest } from './api-under-test.js';

const row = (level3: string, weight: string, of: object = {}) => ({
  ...{ level1: '产出指标', level2: '数量指标', level3, operator: '≥', value: '24', unit: '人', weight, ...of },
});

/** Passes every check. */
export const soundContent = (name: string) => ({
  name,
  budget: '480000.00',
  annualGoal: '引进人才，服务全县。',
  indicators: [
    row('引进人数', '50', { source: { line: 7, raw: ['产出指标', '', ' 引进人数\u0007'] } }),
    row('人才力量', '30', {
      level1: '效益指标',
      level2: '社会效益指标',
      operator: '定性',
      value: '提供',
      unit: undefined,
    }),
    row('单位满意度', '10', { level1: '满意度指标', level2: '服务对象满意度指标', value: '95', unit: '%' }),
  ],
});

const standing = z.looseObject({
  targetId: z.string(),
  revision: z.int(),
  round: z.int(),
  contentHash: z.string(),
  content: z.looseObject({ indicators: z.array(z.looseObject({ indicatorId: z.string() })) }),
});
export type Seeded = z.infer<typeof standing>;

export const done = ({ status, body }: Answer): Seeded => {
  if (status >= 300) throw new Error(`not seeded: ${JSON.stringify(body)}`);
  return standing.parse(body);
};

export const draft = (api: ApiUnderTest, name: string, content: object = {}): Promise<Seeded> =>
  draftFor(api, '307001', { ...soundContent(name), ...content });

export const draftFor = async (api: ApiUnderTest, unit: string, content: object): Promise<Seeded> => {
  const who = { personId: 'p-drafter', unit, roles: [`unit-drafter@${unit}`] };
  return done(await api.ask(who, 'POST /targets', { body: { fiscalYear: 2025, unit, content } }));
};

export const submit = async (api: ApiUnderTest, { targetId, revision }: Seeded): Promise<Seeded> =>
  done(await api.ask('drafter', `POST /targets/${targetId}/submission`, { seen: revision }));

const openedFor = ({ targetId, contentHash, content }: Seeded, name: string): AssessmentEvent => ({
  type: 'AssessmentOpened',
  data: {
    ...{ targetId, region: '511124', fiscalYear: 2025, unit: '307001', contentHash },
    content: { ...soundContent(name), indicators: content.indicators } as never,
    policy: { id: 'MOF-2021', version: 1 },
  },
});

/** Targets in several states, an assessment and an import. */
export async function seed(api: ApiUnderTest) {
  const drafted = await draft(api, '草稿项目');
  const waiting = await submit(api, await draft(api, '待审项目'));
  const { targetId, round, contentHash } = await submit(api, await draft(api, '退回项目'));
  const returned = done(
    await api.ask('head', `POST /targets/${targetId}/returns`, {
      body: { round, step: 1, contentHash, opinion: '请补充。' },
    }),
  );
  const assessed = await draft(api, '自评项目');
  await api.opened(assessed.targetId, [openedFor(assessed, '自评项目')]);
  const imported = await api.send({
    ...{ method: 'POST', path: '/api/v1/intakes?fileName=small.tsv', who: 'drafter' },
    ...{ headers: { 'content-type': 'text/tab-separated-values' }, body: asTsv(cellsOf(smallTable)) },
  });
  const { intakeId } = z.object({ intakeId: z.string() }).parse(imported.body);
  const organisation = await organise(api);
  await api.project();
  return { drafted, waiting, returned, assessed, organisation, intake: await readIntake(api, intakeId) };
}

/** Two people, of whom one is appointed. */
async function organise(api: ApiUnderTest): Promise<{ appointmentId: string }> {
  const ask = async (route: string, body: object) => {
    const { status, body: answer } = await api.ask('administrator', route, { body });
    if (status !== 200) throw new Error(`not seeded: ${JSON.stringify(answer)}`);
    return answer;
  };
  for (const personId of ['p-1', 'p-2']) await ask('POST /people', { personId, unit: '307001', name: '王小明' });
  const post = { role: 'unit-drafter', scope: '307001', startsOn: '2025-01-01' };
  const made = z
    .object({ appointments: z.array(z.object({ appointmentId: z.string() })).min(1) })
    .parse(await ask('POST /people/p-1/appointments', post));
  return { appointmentId: made.appointments[0]?.appointmentId ?? '' };
}

const whole = z.looseObject({ intakeId: z.string(), digest: z.string() });
const underWay = z.looseObject({ status: z.literal('reading') });

/** On a busy machine an import is answered before it is read. Throws where nothing will come of it. */
export async function readIntake(
  api: Pick<ApiUnderTest, 'ask' | 'project'>,
  intakeId: string,
): Promise<{ intakeId: string; digest: string }> {
  for (;;) {
    const { body } = await api.ask('drafter', `GET /intakes/${intakeId}`);
    const { data: found } = whole.safeParse(body);
    if (found) return found;
    if (!underWay.safeParse(body).success) throw new Error(`not read: ${JSON.stringify(body)}`);
    await api.project();
  }
}
export type Seed = Awaited<ReturnType<typeof seed>>;
