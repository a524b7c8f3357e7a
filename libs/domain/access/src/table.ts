import { seatSchema, type Role } from './roles.js';

/** Who an action is open to; whoever is not named here may not. */
type Open =
  /** Asked before anybody has said who they are. */
  | 'anyone'
  /** Who holds the operator's token: no person, and no business of theirs. */
  | 'operator'
  /** Every person who has signed in, on what is their own. */
  | 'signed-in'
  /** Who holds a seat of the round's open step, or is deputy of one who does; the duties of approval come after. */
  | 'seat'
  /** Who holds one in their own name: no deputy. */
  | 'holder'
  /** Who has signed in the round that is open. */
  | 'signer'
  | readonly Role[];

export interface Row {
  readonly zh: string;
  readonly en: string;
  /** What it is done to: a thing that some may see and others not; a place where nothing is yet; what everybody has. */
  readonly on:
    'target' | 'assessment' | 'intake' | 'organisation' | 'person' | 'rules' | 'place' | 'oneself' | 'service';
  readonly to: Open;
  /** Only reads: a deputy may, too, and who may not is told that there is nothing. */
  readonly reads?: true;
  /** A deputy may, too, as they may read. */
  readonly orDeputy?: true;
  /** Also the person whose it is: who submitted the round, who sent the file, the person themself. */
  readonly orOwner?: true;
  /** The states in which it can be done; left out, in any. */
  readonly in?: readonly string[];
}

const drafter = ['unit-drafter'] as const;
const administrator = ['organisation-administrator'] as const;
/** An expert sees what they may be asked to judge, and nothing else of the place. */
const judging = seatSchema.options;
const sighted = seatSchema.exclude(['expert']).options;
const organisationSeen = [...sighted, ...administrator] as const;
const open = ['draft', 'returned'] as const;
const inApproval = ['in-approval'] as const;

/** Every action that there is, one row each. A route names one of them; an action that no route names does not stand here. */
export const table = {
  'target.read': { zh: '查看绩效目标', en: 'read targets', on: 'target', to: judging, reads: true },
  'target.history': { zh: '查看经过和记录', en: 'read history and record', on: 'target', to: judging, reads: true },
  'target.inbox': { zh: '查看待我审核', en: 'read what waits for oneself', on: 'oneself', to: 'signed-in' },
  'target.follow': {
    ...{ zh: '接收待办和变动提醒', en: 'be told what waits and what changed', on: 'oneself', to: 'signed-in' },
  },
  'target.agree': { zh: '批量同意', en: 'agree on many tasks of one’s own', on: 'oneself', to: 'signed-in' },
  'target.draft': { zh: '填报绩效目标', en: 'draft a target', on: 'place', to: drafter },
  'target.revise': { zh: '修改绩效目标', en: 'revise a target', on: 'target', to: drafter, in: open },
  'target.settle-proposals': {
    ...{ zh: '采纳或不采纳修改建议', en: 'accept or decline proposed changes', on: 'target' },
    ...{ to: drafter, in: open },
  },
  'target.submit': { zh: '送审', en: 'submit for approval', on: 'target', to: drafter, in: open },
  'target.withdraw': {
    ...{ zh: '撤回送审', en: 'withdraw a submission', on: 'target', to: drafter },
    ...{ orOwner: true, in: inApproval },
  },
  'target.approve': { zh: '审核通过', en: 'approve a step', on: 'target', to: 'seat', in: inApproval },
  'target.return': { zh: '退回', en: 'return, or disagree', on: 'target', to: 'seat', in: inApproval },
  'target.abstain': { zh: '弃权', en: 'abstain', on: 'target', to: 'seat', in: inApproval },
  'target.take-back': { zh: '取回签署', en: 'take a signature back', on: 'target', to: 'signer', in: inApproval },
  'target.transfer': { zh: '转办', en: 'transfer a task', on: 'target', to: 'holder', in: inApproval },
  'target.assign': { zh: '分派', en: 'assign a task', on: 'target', to: 'holder', in: inApproval },
  'target.add-signers': { zh: '加签', en: 'add signers', on: 'target', to: 'holder', in: inApproval },
  'target.remove-signer': { zh: '减签', en: 'remove a signer', on: 'target', to: 'holder', in: inApproval },
  'target.urge': {
    ...{ zh: '催办', en: 'urge the open step', on: 'target', to: drafter },
    ...{ orOwner: true, in: inApproval },
  },
  'target.comment': { zh: '批注', en: 'comment', on: 'target', to: judging, orDeputy: true },
  'target.note-copy': { zh: '阅知抄送件', en: 'note a copy as read', on: 'target', to: judging, orDeputy: true },
  'target.copy': { zh: '抄送', en: 'send copies', on: 'target', to: judging, orDeputy: true, in: inApproval },
  'target.void': {
    ...{ zh: '作废', en: 'void a target', on: 'target', to: [...drafter, 'unit-head'] },
    in: [...open, ...inApproval],
  },
  'approval.unheld': {
    ...{ zh: '查看无人可签的席位', en: 'read which seats nobody can sign', on: 'place' },
    ...{ to: ['auditor', ...administrator], reads: true },
  },

  'intake.read': { zh: '查看导入', en: 'read imports', on: 'intake', to: sighted, reads: true, orOwner: true },
  'intake.import': { zh: '导入目标表', en: 'import a target table', on: 'place', to: drafter },
  'intake.decide': { zh: '处理疑点和建议', en: 'decide on findings', on: 'intake', to: drafter, in: ['read'] },
  'intake.accept': { zh: '确认导入', en: 'accept an import', on: 'intake', to: drafter, in: ['read'] },

  'assessment.read': { zh: '查看自评', en: 'read assessments', on: 'assessment', to: judging, reads: true },
  'assessment.record': {
    ...{ zh: '填报完成值', en: 'record what was achieved', on: 'assessment', to: drafter },
    in: ['open', 'recorded'],
  },
  'assessment.submit': { zh: '提交自评', en: 'submit an assessment', on: 'assessment', to: drafter, in: ['recorded'] },
  'score.read': { zh: '查看得分', en: 'read scores', on: 'assessment', to: judging, reads: true },

  'organisation.read': {
    ...{ zh: '查看机构和任职', en: 'read units and who holds what', on: 'organisation' },
    ...{ to: organisationSeen, reads: true },
  },
  'organisation.register': { zh: '登记机构', en: 'register units', on: 'place', to: administrator },
  'organisation.change': { zh: '变更机构', en: 'change units', on: 'organisation', to: administrator },
  'organisation.export': {
    ...{ zh: '导出全部机构和人员', en: 'export the whole organisation', on: 'place' },
    ...{ to: organisationSeen, reads: true },
  },
  'organisation.import': { zh: '导入机构和人员', en: 'import the organisation', on: 'place', to: administrator },
  'person.read': {
    ...{ zh: '查看人员', en: 'read people', on: 'person' },
    ...{ to: organisationSeen, reads: true, orOwner: true },
  },
  'person.register': { zh: '登记人员', en: 'register people', on: 'place', to: administrator },
  'person.change': { zh: '变更人员', en: 'change people', on: 'person', to: administrator },
  'person.erase': { zh: '注销个人信息', en: 'erase personal data', on: 'person', to: administrator },
  'appointment.change': { zh: '任职和代理', en: 'appoint people and name deputies', on: 'person', to: administrator },

  'rules.read': { zh: '查看规则', en: 'read rules', on: 'rules', to: organisationSeen, reads: true },
  'rules.draft': { zh: '起草规则', en: 'draft rules', on: 'rules', to: administrator },
  'rules.publish': { zh: '发布规则', en: 'publish rules', on: 'rules', to: administrator },

  'session.begin': { zh: '登录', en: 'sign in', on: 'service', to: 'anyone' },
  'session.own': {
    zh: '查看身份，管理自己的登录',
    en: 'see who one is, keep one’s sessions',
    on: 'oneself',
    to: 'signed-in',
  },
  'password.change': { zh: '修改自己的密码', en: 'change one’s password', on: 'oneself', to: 'signed-in' },
  'device.decide': { zh: '确认设备登录', en: 'let a device sign in', on: 'oneself', to: 'signed-in' },
  'account.administer': {
    ...{ zh: '开立、重设、停用账号', en: 'make, reset and block accounts', on: 'service' },
    to: ['accounts-administrator'],
  },
  'account.deeds': {
    ...{ zh: '查看账号管理记录', en: 'read what administrators of accounts did', on: 'service' },
    to: ['auditor', 'accounts-administrator', 'audit-administrator'],
  },

  'access.ask': { zh: '询问自己能做什么', en: 'ask what one may do', on: 'oneself', to: 'signed-in' },
  'access.survey': { zh: '询问谁能做什么', en: 'ask who may do what', on: 'place', to: ['auditor', ...administrator] },

  'audit.read': {
    ...{ zh: '查看谁看过什么', en: 'read who read what', on: 'service' },
    to: ['auditor', 'audit-administrator'],
  },

  'operations.read': { zh: '查看队列和延迟', en: 'see queues and lag', on: 'service', to: ['operator'] },
  'operations.act': {
    ...{ zh: '重试、略过、放弃', en: 'try again, skip and discard what failed', on: 'service' },
    to: ['operator'],
  },

  'service.look': { zh: '服务状态和接口文档', en: 'health and documentation', on: 'service', to: 'anyone' },
  'service.operate': { zh: '运行指标', en: 'metrics', on: 'service', to: 'operator' },
} as const satisfies Readonly<Record<string, Row>>;

/** What a route asks for leave to do. */
export type Action = keyof typeof table;
export const actions = Object.keys(table) as readonly Action[]; // the keys are those of the table

/** What only reads, within what one may see. */
export type Reading = {
  [Name in Action]: (typeof table)[Name] extends { readonly reads: true } ? Name : never;
}[Action];

export const rowOf = (action: Action): Row => table[action];

/** The roles that the row names; none where it is open to others than holders of a role. */
export const rolesFor = (action: Action): readonly Role[] => {
  const { to } = rowOf(action);
  return typeof to === 'string' ? [] : to;
};
