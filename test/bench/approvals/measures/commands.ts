import { type Sample } from '../../bench.js';
import { atLeast, atMost, figureOf, milliseconds, perSecond, ratioOf, times } from '../../figures.js';
import { type ApprovalsMeasure } from '../measure.js';
import { type Stage } from '../stage.js';
import { Week } from '../week.js';

/** Targets of a warm-up, as a part of those of a round. */
const WARM_UP = 0.5;
const OURS = ['api', 'event store', 'projector', 'worker', 'postgres'];

export const commands: ApprovalsMeasure = {
  name: 'commands',
  title:
    '最后一周：送审、五步签署、退回，64 个连接，与普通写法的对照程序交替 a last week over 64 connections: submissions, five signatures, returns, in turn with the twin',
  watched: ['ours', 'twin'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { rounds }) {
    const { drafts } = await stage.county();
    const ofRound = Math.floor(drafts.length / (rounds + WARM_UP));
    const contender = (who: 'api' | 'twin') => {
      let from = 0;
      return (isWarmUp: boolean) => {
        const count = isWarmUp ? Math.floor(ofRound * WARM_UP) : ofRound;
        const round = { from, drafts: drafts.slice(from, from + count) };
        from += count;
        return stage.metered(() => weekOf(stage, who, round));
      };
    };
    return { ours: contender('api'), twin: contender('twin') };
  },

  rows(samples) {
    const of = (who: string, figure: string) => figureOf(samples, who, figure);
    const ratio = ratioOf(samples, 'perSecond', ['ours', 'twin']);
    const p99 = of('ours', 'p99');
    return [
      {
        what: '已落盘的命令，每秒 ÷ 对照程序 commands/s, durable ÷ the twin’s',
        figure: times(ratio),
        must: atLeast(ratio, 0.5, ' ×'),
        aim: atLeast(ratio, 1, ' ×'),
      },
      { what: '　本系统 ours', figure: perSecond(of('ours', 'perSecond')) },
      { what: '　对照程序 the twin', figure: perSecond(of('twin', 'perSecond')) },
      {
        what: '一条命令，p99 p99 of a command',
        figure: milliseconds(p99),
        must: atMost(p99, 250, ' ms'),
        aim: atMost(p99, 120, ' ms'),
      },
      { what: '　对照程序 the twin', figure: milliseconds(of('twin', 'p99')) },
      {
        what: '　一条命令的处理器时间，含投影和任务 processor time of one, with views and jobs',
        figure: milliseconds(of('ours', 'cpuMs')),
      },
      ...OURS.map((process) => ({ what: `　　${process}`, figure: milliseconds(of('ours', `ms:${process}`)) })),
      { what: '　　对照程序 the twin', figure: milliseconds(of('twin', 'cpuMs')) },
      ...['twin', 'postgres'].map((process) => ({
        what: `　　　${process}`,
        figure: milliseconds(of('twin', `ms:${process}`)),
      })),
      { what: '　如实的冲突，每轮 honest conflicts, a round', figure: String(of('ours', 'conflicts').median) },
      { what: '　视图落后，毫秒 until the views had it all, ms', figure: milliseconds(of('ours', 'behindMs')) },
    ];
  },
};

interface Round {
  readonly from: number;
  readonly drafts: Parameters<Week['of']>[0];
}

/** With what it cost in all, until the views and jobs had it, too; the next round has the machine for itself. */
async function weekOf(stage: Stage, who: 'api' | 'twin', { from, drafts }: Round): Promise<Sample> {
  const { organisation, cookies, twin } = await stage.county();
  const { url } = who === 'api' ? await stage.api() : twin;
  const cpu = await stage.cpu();
  const before = cpu();
  const sample = await Week.at(url, organisation, cookies).of(drafts, from);
  const ended = performance.now();
  await stage.caughtUp();
  const after = cpu();
  const [done = NaN] = [sample['done']];
  const ofOne = Object.entries(after).map(([process, seconds]) => {
    return [process, ((seconds - (before[process] ?? 0)) * 1000) / done] as const;
  });
  const shares = Object.fromEntries(ofOne.map(([process, ms]) => [`ms:${process}`, ms]));
  const cpuMs = ofOne.reduce((sum, [, ms]) => sum + ms, 0);
  return { ...sample, ...shares, cpuMs, behindMs: performance.now() - ended };
}
