import { sum, twoPlaces } from '#domain/kernel';
import { z } from 'zod';
import { statusSchema } from '../../domain/standing.js';

const count = z.int().min(0);

export const standingCountSchema = z
  .object({
    status: statusSchema,
    step: z.int().optional(),
    stepName: z.string().optional(),
    count,
    budget: z.string(),
    overdue: count.describe('已超期的项目数 How many are beyond their due day'),
    advised: count.describe(
      '送审时有提示（已说明理由）的项目数 How many were submitted with findings, for which reasons were given',
    ),
    nextDue: z.iso.date().optional().describe('最近的期限 The day on which the next one is due'),
  })
  .meta({ id: 'TargetStandingCount' });

/** How many targets stand at one place of the way, and what they come to. */
export type StandingCount = Readonly<z.infer<typeof standingCountSchema>>;

const placeOf = ({ status, step, stepName }: StandingCount): string => JSON.stringify([status, step, stepName]);
const WAY = statusSchema.options;
const alongTheWay = (a: StandingCount, b: StandingCount): number =>
  WAY.indexOf(a.status) - WAY.indexOf(b.status) || (a.step ?? 0) - (b.step ?? 0) || (placeOf(a) < placeOf(b) ? -1 : 1);

function added(a: StandingCount, b: StandingCount): StandingCount {
  const [nextDue] = [a, b].flatMap((each) => each.nextDue ?? []).sort();
  return {
    ...a,
    ...{ count: a.count + b.count, overdue: a.overdue + b.overdue, advised: a.advised + b.advised },
    budget: twoPlaces(sum([a.budget, b.budget])),
    ...(nextDue === undefined ? {} : { nextDue }),
  };
}

/** Of several units together, each place of the way once. */
export function together(standings: readonly StandingCount[]): readonly StandingCount[] {
  const places = new Map<string, StandingCount>();
  for (const each of standings) {
    const before = places.get(placeOf(each));
    places.set(placeOf(each), before ? added(before, each) : each);
  }
  return [...places.values()].sort(alongTheWay);
}

/** Over all places of the way. */
export const totalOf = (standings: readonly StandingCount[]) => ({
  count: standings.reduce((all, each) => all + each.count, 0),
  budget: twoPlaces(sum(standings.map(({ budget }) => budget))),
  overdue: standings.reduce((all, each) => all + each.overdue, 0),
});
