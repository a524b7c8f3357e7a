import { targetStatusWords } from '#contexts/targets/core';
import { localTime } from '#domain/kernel';
import { indented, paragraph, type Screen } from '#platform/terminal';
import { drawChanges } from './draw-changes.js';
import { actText, quoted, type Drawing, type Line } from './draw-act.js';
import { drawStep, leftOutLine } from './draw-step.js';
import { namesIn } from './names.js';
import { endWords, eventWords, type RoundTold, type Timeline } from './timeline-words.js';

/** The rounds of a target as a terminal shows them, oldest first. */
export function drawTimeline(timeline: Timeline, timezone: string, screen?: Pick<Screen, 'columns'>): string {
  const drawing = { named: namesIn(timeline.people), at: (iso: string) => localTime(timezone, iso).slice(0, 16) };
  const { name, fiscalYear, unit, budget, status, targetId, items } = timeline;
  const lines: readonly Line[] = [
    [0, `${name} · ${fiscalYear} 年度 · 单位 ${unit} · 预算 ${budget} 元 · ${targetStatusWords[status]}`],
    [0, `${targetId}（时间 times: ${timezone}）`],
    ...items.flatMap((round) => drawRound(round, drawing)),
  ];
  return [
    ...lines.map(([depth, text]) => indented(depth, text, screen)),
    '',
    ...conclusion(timeline).map((text) => paragraph(text, screen)),
  ].join('\n');
}

function drawRound(told: RoundTold, drawing: Drawing): readonly Line[] {
  const { round, written, submitted, changes, skipped, steps, acts, ended, leftOut } = told;
  const { named, at } = drawing;
  const left = (count: number | undefined): readonly Line[] => (count ? [leftOutLine(2, count)] : []);
  const title = submitted === undefined ? `第 ${round} 轮，未送审 not submitted yet` : `第 ${round} 轮 round ${round}`;
  return [
    [0, ''],
    [0, `── ${title} ──`],
    ...left(leftOut?.written),
    ...written.map(({ type, by, at: when, reason, imported }): Line => [
      2,
      `${at(when)}  ${eventWords(type)} ${named(by)}${imported ? '（导入 imported）' : ''}${quoted(reason)}`,
    ]),
    ...(submitted
      ? [[2, `${at(submitted.at)}  ${eventWords('TargetSubmitted')} ${named(submitted.by)}`] as const]
      : []),
    ...(changes ? drawChanges(changes) : []),
    ...skipped.map((each): Line => [2, skippedText(each, drawing)]),
    ...left(leftOut?.steps),
    ...steps.flatMap((step) => drawStep(step, drawing)),
    ...left(leftOut?.acts),
    ...acts.map((act): Line => [2, actText(act, drawing)]),
    ...(ended ? [[2, endText(ended, drawing)] as const] : []),
  ];
}

function skippedText(each: RoundTold['skipped'][number], { named }: Drawing): string {
  const step = `跳过 skipped 【${each.step} ${each.stepName}】`;
  if (each.because === 'same-holder') return `${step}同一人已在另一环节签署 one person would sign twice`;
  const signers = each.signedBy.map(named).join('、');
  return `${step}${signers} 已在第 ${each.round} 轮签署 signed in round ${each.round}`;
}

const endText = ({ how, at, by, reason }: NonNullable<RoundTold['ended']>, drawing: Drawing): string =>
  `${drawing.at(at)}  ${endWords[how]} ${drawing.named(by)}${quoted(reason)}`;

function conclusion({ targetId, odd, oddCount }: Timeline): readonly string[] {
  return [
    ...odd.map(({ revision, zh, en }) => `⚠ 第 ${revision} 号事件 revision ${revision}：${zh}${en}`),
    ...(oddCount > 0 ? [`⚠ 不会由本系统这样写下 This system would not have written so: ${oddCount}`] : []),
    '哈希链完好。The hash chain is sound.',
    `全部事件，连同自评 every event, the assessment’s too: jixiao history ${targetId} --events`,
  ];
}
