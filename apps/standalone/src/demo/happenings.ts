import { answerOf, type Schemas } from '#platform/api-client';
import { returned } from './invented-target-repairs.js';
import { type Bureau, type Standing } from './bureau.js';
import { leave } from './leaving.js';
import { leaver, personIdOf } from './organisation.js';

/** A target whose step has just opened, as somebody sees it who acts on it. */
export interface Opened {
  readonly bureau: Bureau;
  readonly targetId: string;
  readonly seen: { readonly round: number; readonly step: number; readonly contentHash: string };
}

export type Deed = (opened: Opened) => Promise<Standing>;

/** INVENTED for the demo: what comes up on the way of some of the projects, when a step of their first round opens. */
export interface Happening {
  readonly project: string;
  readonly step: string;
  /** Before anybody signs. Sent once more, it does nothing. */
  readonly deed?: Deed;
  /** Who signs, of those who may, where it is not the first of them. */
  readonly signer?: string;
}

const asked = ({ targetId, seen }: Opened, what: string) => ({
  path: { targetId },
  header: { 'Idempotency-Key': `demo-${what}-${targetId}-${seen.round}-${seen.step}` },
});

const transfer =
  (from: string, to: string, reason: string): Deed =>
  (opened) => {
    const { bureau, seen } = opened;
    const body = { ...seen, to, reason };
    const params = asked(opened, 'transfer');
    return answerOf(bureau.as(from).POST('/api/v1/targets/{targetId}/transfers', { params, body }));
  };

const addSigner =
  (by: string, person: string, reason: string): Deed =>
  (opened) => {
    const { bureau, seen } = opened;
    const body = { ...seen, persons: [personIdOf(person)], at: 'before' as const, reason };
    const params = asked(opened, 'signer');
    return answerOf(bureau.as(by).POST('/api/v1/targets/{targetId}/signers', { params, body }));
  };

const urge =
  (by: string): Deed =>
  (opened) => {
    const { bureau, seen } = opened;
    const params = asked(opened, 'urge');
    return answerOf(bureau.as(by).POST('/api/v1/targets/{targetId}/urges', { params, body: { round: seen.round } }));
  };

export const copy =
  (from: string, to: string): Deed =>
  (opened) => {
    const { bureau, seen } = opened;
    const params = asked(opened, 'copy');
    const body = { round: seen.round, to: [personIdOf(to)] };
    return answerOf(bureau.as(from).POST('/api/v1/targets/{targetId}/copies', { params, body }));
  };

export const sendBack =
  (by: string, opinion: string): Deed =>
  (opened) => {
    const { bureau, seen } = opened;
    const params = asked(opened, 'return');
    return answerOf(bureau.as(by).POST('/api/v1/targets/{targetId}/returns', { params, body: { ...seen, opinion } }));
  };

/** To somebody who leaves before they have signed; what is named to them goes to who takes over. */
const transferToLeaver =
  (from: string, taker: string, reason: string): Deed =>
  async (opened) => {
    const { bureau, targetId, seen } = opened;
    await transfer(from, leaver.personId, reason)(opened);
    await leave(bureau, taker);
    const isTaken = ({ steps }: Schemas['TargetSigners']): boolean =>
      steps.some(({ step, seats }) => step === seen.step && seats.some(({ persons }) => persons.includes(taker)));
    await bureau.until(() => bureau.signers(targetId), isTaken);
    return bureau.next(targetId);
  };

export const happenings: readonly Happening[] = [
  {
    ...{ project: '公开招聘人员考务费', step: '单位审核' },
    deed: transfer('unit-head', personIdOf('office-director'), '考务由办公室经办，请办公室主任审核。（示范）'),
  },
  {
    ...{ project: '人事档案信息化', step: '主管部门审核' },
    deed: addSigner('department-reviewer', 'expert', '涉及信息系统，请专家先审。（示范）'),
  },
  { project: '农民工服务工作经费', step: '财政局会签', deed: urge('unit-drafter') },
  {
    ...{ project: '工伤(亡)业务办理经费', step: '单位审核' },
    deed: transferToLeaver('unit-head', personIdOf('office-director'), '由工伤保险股审核。（示范）'),
  },
  { project: '人事档案维护管理费', step: '单位审核', signer: 'office-director' },
  { project: returned.project, step: '主管部门审核', deed: sendBack('department-reviewer', returned.opinion) },
];

/** INVENTED for the demo: what those say who are asked for their opinion; the others sign without a word. */
export const opinions: Readonly<Record<string, string>> = {
  'finance-section': '预算与支出方向相符，同意。（示范）',
  'performance-section': '指标清晰、可衡量，同意。（示范）',
  expert: '目标与项目内容相关，指标值适当，同意。（示范）',
};
