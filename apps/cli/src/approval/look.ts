import { targetStatusWords } from '#contexts/targets/core';
import { roleWords } from '#domain/access';
import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { show } from '../directory/organisation-api.js';
import { apiAs } from '../sign-in/api-as.js';
import { type Asking } from './options.js';
import { targetNamed } from './target-named.js';

type Act = Schemas['ActNow'];

const actWords: Readonly<Record<Act['act'], string>> = {
  ...{ sign: '签署 sign', 'take-back': '取回 take back', transfer: '转办 transfer', assign: '分派 assign' },
  ...{ 'add-signers': '加签 add signers', 'remove-signer': '减签 remove a signer', urge: '催办 urge' },
  ...{ comment: '批注 comment', copy: '抄送 copy', withdraw: '撤回 withdraw', revise: '修改 revise' },
  ...{ submit: '送审 submit', void: '作废 void', 'settle-proposals': '处理修改建议 settle proposals' },
};

export async function showNext(text: string, options: Asking): Promise<void> {
  const api = apiAs(options.as);
  const path = { targetId: await targetNamed(api, text) };
  show(await answerOf(api.GET('/api/v1/targets/{targetId}/next', { params: { path } })), options, printNext);
}

const printNext = ({ targetId, status, round, step, stepName = '', due, acts }: Schemas['TargetNext']): string => {
  const at = step === undefined ? '' : ` 第${step}步 ${stepName}${due === undefined ? '' : `，期限 due ${due}`}`;
  return [
    `${targetId}  ${targetStatusWords[status]}${round === 0 ? '' : ` 第${round}轮`}${at}`,
    '',
    printTable(
      [
        { title: '操作 act' },
        { title: '能否 may' },
        { title: '席位 seat', align: 'right' },
        { title: '说明 note', width: 70, lines: 4 },
      ],
      acts.map((act) => [actWords[act.act], act.may ? '能 yes' : '否 no', String(act.ordinal ?? ''), noteOf(act)]),
    ),
  ].join('\n');
};

const noteOf = ({ because, onBehalfOf, assignedTo, leavesNobodyFor }: Act): string =>
  [
    ...(because === undefined ? [] : [`${because.zh} ${because.en}`]),
    ...(onBehalfOf === undefined ? [] : [`代 for ${onBehalfOf}`]),
    ...(assignedTo === undefined ? [] : [`分派给 assigned to ${assignedTo}`]),
    ...(leavesNobodyFor === undefined
      ? []
      : [`若由您签署，“${leavesNobodyFor}”将无人可签 it leaves nobody for ${leavesNobodyFor}`]),
  ].join('\n');

export async function showSigners(text: string, options: Asking): Promise<void> {
  const api = apiAs(options.as);
  const path = { targetId: await targetNamed(api, text) };
  show(await answerOf(api.GET('/api/v1/targets/{targetId}/signers', { params: { path } })), options, printSigners);
}

const modeWords = { any: '或签 any', all: '会签 all', share: '票签 share' } as const;

const printSigners = ({ steps, nobodyFor }: Schemas['TargetSigners']): string =>
  [
    printTable(
      [
        { title: '环节 step', width: 28 },
        { title: '方式 mode' },
        { title: '席位 seat', align: 'right' },
        { title: '谁 of', width: 24 },
        { title: '可签署 who could sign', width: 50, lines: 6 },
      ],
      steps.flatMap(({ step, name, mode, skipped, seats }) =>
        seats.map((each) => [
          ...[`${step} ${name}`, modeWords[mode], String(each.ordinal), seatWords(each)],
          skipped === undefined ? whoOf(each) : `不再签署 passed over：${skipped}`,
        ]),
      ),
    ),
    ...(nobodyFor === undefined ? [] : [`⚠ 没有人可以签署“${nobodyFor}”。Nobody is left for ${nobodyFor}.`]),
  ].join('\n');

const seatWords = ({ seat, added }: Schemas['SeatSigners']): string =>
  [
    'person' in seat ? seat.person : roleWords[seat.role],
    ...(added ? ['（加签 added）'] : []),
    ...(seat.binding === false ? ['（征求意见 consulted）'] : []),
  ].join('');

function whoOf({ signedBy, persons, deputies }: Schemas['SeatSigners']): string {
  if (signedBy !== undefined) return `已签 signed by ${signedBy}`;
  const acting = deputies.map(({ deputy, absent }) => `${deputy}（代 for ${absent}）`);
  return [...persons, ...acting].join('、') || '无人 nobody';
}
