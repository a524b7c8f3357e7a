import { type Content } from './bureau.js';

/**
 * INVENTED for the demo: what only a person of the bureau could know. The printed table lost one row and six names; these
 * stand in for them, and every revision that uses them is marked `demoData` in the record.
 */
export const inventedNames: Readonly<Record<string, string>> = {
  人事档案维护管理费: '档案查询单位满意度（示范）',
  社保基金监管及举报奖励: '参保群众满意度（示范）',
  '工伤(亡)业务办理经费': '工伤认定申请人满意度（示范）',
  信访维稳经费: '信访群众满意度（示范）',
  城镇居民增收工作经费: '城镇居民满意度（示范）',
  就业促进工作经费: '服务对象满意度（示范）',
};

export const inventedRow: { readonly project: string; readonly indicator: Content['indicators'][number] } = {
  project: '人力资源管理业务费',
  indicator: {
    level1: '产出指标',
    level2: '数量指标',
    level3: '接收流动人员人事档案数量（示范）',
    operator: '≥',
    value: '500',
    unit: '份',
    weight: '10',
    direction: '正向指标',
  },
};

/** The one target that the demo's department reviewer returns, and how its drafter answers. */
export const returned = {
  project: '信访维稳经费',
  opinion: '年度目标请写明办结时限。',
  addedToGoal: '信访事项按规定时限办结率100%。（示范）',
};
