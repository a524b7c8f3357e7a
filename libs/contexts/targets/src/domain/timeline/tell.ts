import { type Round } from '#domain/approval';
import { contentChanges, type ContentChanges } from './content-changes.js';
import { type AsTold } from './as-told.js';
import { type Item, type Told, type Visit } from './item.js';
import { taskTold, waiting } from './task-told.js';
import { type RoundTold, type VisitTold } from './timeline-answer.js';
import { tasksIn } from './visits.js';

/** Of each list of a round: the newest so many are told, and how many older ones there are. */
const MOST = 200;
const newest = <Each>(all: readonly Each[]): Each[] => all.slice(-MOST);
const older = (all: readonly unknown[]): number => Math.max(0, all.length - MOST);

/** These items of all, as they are answered. */
export function told({ target, items }: Told, shown: readonly Item[], asTold: AsTold): readonly RoundTold[] {
  const live = target.status === 'in-approval' ? target.approval : undefined;
  return shown.map((item) => {
    const { round, written, submitted, skipped, visits, acts, ended } = item;
    const changes = changesIn(item, items, target);
    const isLast = (visit: Visit): boolean => item === items.at(-1) && visit === visits.at(-1);
    const steps = newest(visits).map((visit) =>
      visitTold(visit, visit.closed === undefined && isLast(visit) ? live : undefined, asTold),
    );
    const left = { written: older(written), steps: older(visits), acts: older(acts) };
    return {
      ...{
        round,
        written: newest(written),
        submitted,
        changes,
        skipped: [...skipped],
        steps,
        acts: newest(acts),
        ended,
      },
      ...(Object.values(left).some((count) => count > 0) ? { leftOut: left } : {}),
    };
  });
}

function changesIn(item: Item, items: readonly Item[], target: Told['target']): RoundTold['changes'] {
  const before = items.slice(0, items.indexOf(item)).findLast(({ content }) => content !== undefined);
  const content = item.content ?? (target.status === 'absent' ? undefined : target.content);
  if (before?.content === undefined || content === undefined) return undefined;
  return { since: before.round, ...contentChanges(before.content, content) };
}

/** Between the contents of two submissions, or of one and what stands now. Nothing where there was no such round. */
export function changesBetween({ items, target }: Told, from: number, to?: number): ContentChanges | undefined {
  const submittedIn = (round: number) => items.find((item) => item.submitted && item.round === round)?.content;
  const now = target.status === 'absent' ? undefined : target.content;
  const [before, after] = [submittedIn(from), to === undefined ? now : submittedIn(to)];
  return before && after && contentChanges(before, after);
}

function visitTold(visit: Visit, live: Round | undefined, asTold: AsTold): VisitTold {
  const { step, rule, openedAt, due, closed, returned, acts } = visit;
  const { at: closedAt, outcome } = closed ?? { at: undefined, outcome: live ? 'open' : 'ended' };
  const until = closedAt ?? asTold.now;
  const tasks = visit.tasks ?? tasksIn(visit, live ?? visit.opening);
  return {
    ...{ step, name: rule.name, mode: rule.mode, share: rule.share, openedAt, closedAt, outcome },
    ...{ ...waiting(openedAt, until, asTold), due, overdue: due !== undefined && asTold.dayOf(until) > due, returned },
    tasks: tasks.map((task) => taskTold(task, { visit, live, asTold })),
    acts: newest(acts),
    ...(older(acts) === 0 ? {} : { actsLeftOut: older(acts) }),
  };
}
