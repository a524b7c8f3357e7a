import { targetStatusWords } from '#contexts/targets/core';
import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { SHORT } from './options.js';

interface Stands {
  readonly status?: Schemas['TargetStanding']['status'] | undefined;
  readonly step?: number | undefined;
  readonly stepName?: string | undefined;
}

const placeOf = ({ status, step, stepName = '' }: Stands): string =>
  [status === undefined ? '' : targetStatusWords[status], step === undefined ? '' : `第${step}步 ${stepName}`]
    .filter((part) => part !== '')
    .join(' ');

/** How a target stands after an act. */
export function printStanding(standing: Schemas['TargetStanding']): string {
  const { targetId, round, due, content } = standing;
  const until = due === undefined ? '' : `，期限 due ${due}`;
  return `已办理 done：${content.name}（${targetId}）第${round}轮 ${placeOf(standing)}${until}`;
}

type Outcome = Schemas['AgreementOutcome'];

/** What became of each of many. */
export const printOutcomes = (outcomes: readonly Outcome[], nameOf: (targetId: string) => string): string =>
  [
    printTable(
      [
        { title: '编号 id', whole: true },
        { title: '项目 project', width: 36 },
        { title: '结果 outcome', width: 70, lines: 4 },
      ],
      outcomes.map((outcome) => [outcome.targetId.slice(0, SHORT), nameOf(outcome.targetId), toldOf(outcome)]),
    ),
    '',
    `同意 agreed ${outcomes.filter(({ ok }) => ok).length}，未办成 not done ${outcomes.filter(({ ok }) => !ok).length}`,
  ].join('\n');

const toldOf = ({ problem, ...outcome }: Outcome): string =>
  problem === undefined ? `已同意 ${placeOf(outcome)}` : `${problem.zh} ${problem.en}`;
