import { modeWords } from '#domain/approval';
import { actText, behalf, joined, quoted, type Drawing, type Line } from './draw-act.js';
import { type Named } from './names.js';
import * as words from './timeline-words.js';
import { type StepTold, type TaskTold } from './timeline-words.js';

/** A step from when it opened to when it closed: its seats, what was done, how it ended. */
export function drawStep(step: StepTold, drawing: Drawing): readonly Line[] {
  const { acts, actsLeftOut, tasks } = step;
  const title = joined([
    `${drawing.at(step.openedAt)}  【${step.step} ${step.name}】${modeWords(modeOf(step)).zh}`,
    step.due === undefined ? undefined : `限 due ${step.due}`,
  ]);
  return [
    [2, title],
    ...tasks.flatMap((task) => drawTask(task, drawing)),
    ...(actsLeftOut === undefined ? [] : [leftOutLine(4, actsLeftOut)]),
    ...acts.map((act): Line => [4, actText(act, drawing)]),
    [4, endOf(step, drawing)],
  ];
}

export const leftOutLine = (depth: number, count: number): Line => [
  depth,
  `（此前还有 ${count} 条，未列出 ${count} earlier ones are left out）`,
];

const modeOf = ({ mode, share }: StepTold) => (share === undefined ? { mode } : { mode, share });

function endOf(step: StepTold, { named, at }: Drawing): string {
  const { outcome, closedAt, returned, overdue } = step;
  const waited = `${outcome === 'open' ? '已等 waiting for' : '等了 waited'} ${words.waitedText(step)}`;
  const end = joined([words.outcomeWords[outcome], waited, overdue ? '超期 overdue' : undefined]);
  const when = closedAt === undefined ? '' : `${at(closedAt)}  `;
  return `${when}${end}${returned === undefined ? '' : `；${returnText(returned, named)}`}`;
}

function returnText({ by, to, opinion, resume }: NonNullable<StepTold['returned']>, named: Named): string {
  const whither = to === 'drafter' ? '退回填报人 to the drafter' : `退到第 ${to} 步 to step ${to}`;
  const then = resume === 'straight-back' ? '，改后直接送回 then straight back' : '';
  return `${named(by)} ${whither}${then}${quoted(opinion)}`;
}

function drawTask(task: TaskTold, { named }: Drawing): readonly Line[] {
  const { ordinal, zh, state, given } = task;
  const seat = 'person' in task.seat ? named(task.seat.person) : zh;
  const title = joined([
    `席位 seat ${ordinal} ${seat}`,
    ...changed(task, named),
    words.taskWords[state],
    given && `${named(given.signedBy)}${behalf(given.onBehalfOf, named)} ${words.voteWords[given.vote]}`,
    `${state === 'open' ? '已等 for' : '历时 in'} ${words.waitedText(task)}`,
  ]);
  return [
    [4, title],
    [6, `可办 could act：${personsText(task, named)}`],
  ];
}

const changed = ({ added, transferredTo, assignedTo }: TaskTold, named: Named): readonly (string | undefined)[] => [
  added && `${named(added.by)} 加签，对席位 ${added.beside} ${words.besideWords[added.at]}`,
  transferredTo && `转办给 now with ${named(transferredTo)}`,
  assignedTo && `分派给 assigned to ${named(assignedTo)}`,
];

function personsText({ mayAct, mayActLeftOut }: TaskTold, named: Named): string {
  if (mayAct.length === 0) return '无人 nobody';
  const more = mayActLeftOut === undefined ? '' : `，另有 ${mayActLeftOut} 人 and ${mayActLeftOut} more`;
  return `${mayAct.map((each) => couldText(each, named)).join('、')}${more}`;
}

function couldText({ personId, onBehalfOf, bar, only }: TaskTold['mayAct'][number], named: Named): string {
  const notes = joined([bar && words.barText(bar), only && words.onlyWords[only]], '，');
  return `${named(personId)}${behalf(onBehalfOf, named)}${notes === '' ? '' : `（${notes}）`}`;
}
