import { z } from 'zod';
import { type Answered, type Person } from '../e2e/person.js';

const row = (level1: string, level2: string, level3: string, weight: string) => ({
  ...{ level1, level2, level3, operator: '≥', value: '95', unit: '%', weight, direction: '正向指标' },
});
const indicators = [
  row('产出指标', '数量指标', '公开课场次完成率', '50'),
  row('效益指标', '社会效益指标', '学员就业率', '30'),
  row('满意度指标', '服务对象满意度指标', '学员满意度', '10'),
];
const standing = z.object({ targetId: z.string(), contentHash: z.string() });

type As = (personId: string, ...roles: string[]) => Promise<Person>;
export type Drafted = z.infer<typeof standing> & { readonly answered: Answered };

/** People at the API who draft, submit, sign and send back targets of 2027; `seen` is when the views have come to the head. */
export async function roundsAt(as: As, seen: () => Promise<void>) {
  const drafter = await as('p-drafter', 'unit-drafter@307001');
  const draftOf = (name: string, more: object = {}) => ({
    ...{ fiscalYear: 2027, unit: '307001', ...more },
    content: { name, budget: '12000', annualGoal: '办好公开课。', indicators },
  });
  const drafted = async (name: string, by = drafter): Promise<Drafted> => {
    const answered = await by.ask('POST /targets', { body: draftOf(name) });
    return { ...standing.parse(answered.body), answered };
  };
  const submit = (by: Person, { targetId }: Drafted, revision: number) =>
    by.ask(`POST /targets/${targetId}/submission`, { body: {}, seen: revision });
  return {
    ...{ as, seen, drafter, draftOf, drafted, submit },
    head: await as('p-head', 'unit-head@307001'),
    reviewer: await as('p-reviewer', 'department-reviewer@307'),
    submitted: async (name: string): Promise<Drafted> => {
      const target = await drafted(name);
      await submit(drafter, target, 0);
      return target;
    },
    sign: (by: Person, { targetId, contentHash }: Drafted, step: number, round = 1) =>
      by.ask(`POST /targets/${targetId}/approvals`, { body: { round, step, contentHash } }),
    sendBack: (by: Person, { targetId, contentHash }: Drafted, step: number) =>
      by.ask(`POST /targets/${targetId}/returns`, {
        body: { round: 1, step, contentHash, opinion: '请核对。', to: { step: 'drafter' } },
      }),
  };
}
export type Rounds = Awaited<ReturnType<typeof roundsAt>>;
