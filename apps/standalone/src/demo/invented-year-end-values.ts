type Grade = 'achieved' | 'partly-achieved' | 'not-achieved';

/**
 * INVENTED for the demo: actual values and spending of the year's end. Nothing here was reported by anyone; every record
 * that uses them is marked `demoData`. By the printed table's line: met (the default), missed, exceeded, ≤ missed,
 * qualitative bands; by project: under-spent.
 */
export interface InventedRow {
  readonly actual?: string;
  /** A band's code and the share of the weight that is given. */
  readonly qualitative?: { readonly grade: Grade; readonly share: string };
  readonly reason?: string;
}

export const inventedRows: Readonly<Record<number, InventedRow>> = {
  14: { actual: '4', reason: '因报名人数减少，少组织一场次；明年合并安排。（示范）' }, // ≥ 5 missed
  16: {
    qualitative: { grade: 'partly-achieved', share: '0.7' },
    reason: '查询系统下半年才启用，便捷性部分实现。（示范）',
  },
  17: { actual: '30', reason: '系统切换期间办理时间延长。（示范）' }, // ≤ 24 missed
  22: { actual: '1000', reason: '部分档案材料不全，待补齐后录入。（示范）' }, // ≥ 1200 missed
  31: { actual: '28000' }, // ≥ 20000 exceeded by more than 30 %
  40: { actual: '150' }, // ≥ 100 exceeded
  65: {
    qualitative: { grade: 'not-achieved', share: '0.5' },
    reason: '重点群体诉求未全部化解，明年专班推进。（示范）',
  },
  79: { actual: '6', reason: '年中政策调整增加一次科目调整。（示范）' }, // ≤ 5 missed
  80: { actual: '10', reason: '人员变动使执行偏差较大，明年细化测算。（示范）' }, // ≤ 5 missed twice over: 0
  92: {
    qualitative: { grade: 'achieved', share: '0.85' },
    reason: '晋升平台已搭建，宣传不足。（示范）',
  },
  103: { actual: '120' }, // ≥ 100 exceeded
};

/** Spending in 元 where it is not the whole budget; below 90 % a reason is required. */
export const inventedSpending: Readonly<Record<string, { readonly spent: string; readonly reason?: string }>> = {
  公开招聘人员考务费: { spent: '460224.00' },
  人事档案信息化: { spent: '39000.00', reason: '部分服务合同跨年支付。（示范）' },
  '定额公用经费-事业': { spent: '118800.00', reason: '压减一般性支出。（示范）' },
  就业促进工作经费: { spent: '55000.00' },
};
