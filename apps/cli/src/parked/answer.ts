import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { parkedStreams, type ParkedStream } from '#platform/read-store';
import { onOneLine } from '#platform/terminal';
import { subscriberTitle } from './waiting.js';

const LOOK_EVERY_MS = 200;
/** The leader looks once a second, and another takes over within five. */
const PATIENCE_MS = 10_000;

/** What became of the streams that were asked for. */
export interface Answer {
  readonly taken: readonly ParkedStream[];
  readonly parkedAgain: readonly ParkedStream[];
  /** Nobody has come to them. */
  readonly open: readonly ParkedStream[];
}

/** Waits for as long as there is an answer now and then. */
export async function awaitAnswer(
  dataSource: DataSource,
  asked: readonly ParkedStream[],
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  let before = '';
  for (let since = performance.now(); ;) {
    const answer = answerIn(await parkedStreams(dataSource), asked);
    if (answer.open.length === 0) return answer;
    const now = JSON.stringify([answer.open, answer.taken.length]);
    if (now !== before) since = performance.now();
    else if (performance.now() - since > patienceMs) return answer;
    before = now;
    await sleep(LOOK_EVERY_MS);
  }
}

function answerIn(parked: readonly ParkedStream[], asked: readonly ParkedStream[]): Answer {
  const now = new Map(parked.map((each) => [keyOf(each), each]));
  const left = asked.flatMap((each) => now.get(keyOf(each)) ?? []);
  return {
    taken: asked.filter((each) => !now.has(keyOf(each))),
    parkedAgain: left.filter(({ askedAt }) => askedAt === null),
    open: left.filter(({ askedAt }) => askedAt !== null),
  };
}

const keyOf = (parked: ParkedStream): string => `${subscriberTitle(parked)} ${parked.stream}`;

/** One sentence for each that is parked again, and one for all others. */
export function printAnswer({ taken, parkedAgain, open }: Answer, events: number): string {
  const streams = taken.length;
  return [
    ...(streams > 0
      ? [`已重新处理 ${streams} 条事件流、${events} 个事件。Redriven: ${events} events of ${streams} streams.`]
      : []),
    ...parkedAgain.map(
      (each) =>
        `${keyOf(each)} 又停放在 #${each.revision}：${onOneLine(each.error)} — 请排除原因后再试。` +
        `It is parked again at revision ${each.revision}: correct the cause, then try again.`,
    ),
    ...(open.length > 0
      ? [
          `投影进程似乎没有运行：${open.length} 条事件流的请求已记录，运行后会执行。` +
            'The projector does not seem to run: the request is recorded and will be carried out when it runs.',
        ]
      : []),
  ].join('\n');
}
