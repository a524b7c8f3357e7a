import { sighted, type Role } from './roles.js';

/** Who an action is open to; whoever is not named here may not. */
type Open =
  /** Asked before anybody has said who they are. */
  | 'anyone'
  /** Who holds the operator's token: no person, and no business of theirs. */
  | 'operator'
  /** Every person who has signed in, on what is their own. */
  | 'signed-in'
  /** Who holds the role that the open step of the round names; the duties of approval come after. */
  | 'seat'
  | readonly Role[];

export interface Row {
  readonly zh: string;
  readonly en: string;
  /** What kind of thing it is done to. */
  readonly on: 'target' | 'assessment' | 'intake' | 'organisation' | 'oneself' | 'service';
  readonly to: Open;
  /** Also the person whose it is: who submitted the round, who sent the file, the person themself. */
  readonly orOwner?: true;
  /** The states in which it can be done; left out, in any. */
  readonly in?: readonly string[];
}

const drafter = ['unit-drafter'] as const;
const administrator = ['organisation-administrator'] as const;
const organisationSeen = [...sighted, ...administrator];

/** Every action that there is, one row each. A route names one of them; an action that no route names does not stand here. */
export const table = {
  'target.read': { zh: '查看绩效目标', en: 'read targets', on: 'target', to: sighted },
  'target.history': { zh: '查看经过和全部记录', en: 'read history and record', on: 'target', to: sighted },
  'target.inbox': { zh: '查看待我审核', en: 'read what waits for oneself', on: 'oneself', to: 'signed-in' },
  'target.draft': { zh: '填报绩效目标', en: 'draft a target', on: 'target', to: drafter, in: ['absent', 'voided'] },
  'target.revise': { zh: '修改绩效目标', en: 'revise a target', on: 'target', to: drafter, in: ['draft', 'returned'] },
  'target.submit': { zh: '送审', en: 'submit for approval', on: 'target', to: drafter, in: ['draft', 'returned'] },
  'target.withdraw': {
    ...{ zh: '撤回送审', en: 'withdraw a submission', on: 'target', to: drafter },
    ...{ orOwner: true, in: ['in-approval'] },
  },
  'target.approve': { zh: '审核通过', en: 'approve a step', on: 'target', to: 'seat', in: ['in-approval'] },
  'target.return': { zh: '退回', en: 'return to the drafter', on: 'target', to: 'seat', in: ['in-approval'] },
  'target.void': {
    ...{ zh: '作废', en: 'void a target', on: 'target', to: ['unit-drafter', 'unit-head'] },
    in: ['draft', 'returned', 'in-approval'],
  },

  'intake.read': { zh: '查看导入', en: 'read imports', on: 'intake', to: sighted, orOwner: true },
  'intake.import': { zh: '导入目标表', en: 'import a target table', on: 'intake', to: drafter },
  'intake.decide': { zh: '处理疑点和建议', en: 'decide on findings', on: 'intake', to: drafter, in: ['read'] },
  'intake.accept': { zh: '确认导入', en: 'accept an import', on: 'intake', to: drafter, in: ['read'] },

  'assessment.read': { zh: '查看自评', en: 'read assessments', on: 'assessment', to: sighted },
  'assessment.record': {
    ...{ zh: '填报完成值', en: 'record what was achieved', on: 'assessment', to: drafter },
    in: ['open', 'recorded'],
  },
  'assessment.submit': { zh: '提交自评', en: 'submit an assessment', on: 'assessment', to: drafter, in: ['recorded'] },
  'score.read': { zh: '查看得分', en: 'read scores', on: 'assessment', to: sighted },

  'organisation.read': {
    zh: '查看机构和任职',
    en: 'read units and who holds what',
    on: 'organisation',
    to: organisationSeen,
  },
  'organisation.change': { zh: '变更机构', en: 'change units', on: 'organisation', to: administrator },
  'person.read': { zh: '查看人员', en: 'read people', on: 'organisation', to: organisationSeen, orOwner: true },
  'person.change': { zh: '登记和变更人员', en: 'register and change people', on: 'organisation', to: administrator },
  'person.erase': { zh: '注销个人信息', en: 'erase personal data', on: 'organisation', to: administrator },
  'appointment.change': {
    zh: '任职和代理',
    en: 'appoint people and name deputies',
    on: 'organisation',
    to: administrator,
  },

  'rules.read': { zh: '查看规则', en: 'read rules', on: 'organisation', to: organisationSeen },
  'rules.draft': { zh: '起草规则', en: 'draft rules', on: 'organisation', to: administrator },
  'rules.publish': { zh: '发布规则', en: 'publish rules', on: 'organisation', to: administrator },

  'service.look': { zh: '服务状态和接口文档', en: 'health and documentation', on: 'service', to: 'anyone' },
  'service.operate': { zh: '运维页面', en: "the operator's pages", on: 'service', to: 'operator' },
} as const satisfies Readonly<Record<string, Row>>;

/** What a route asks for leave to do. */
export type Action = keyof typeof table;
export const actions = Object.keys(table) as readonly Action[]; // the keys are those of the table
