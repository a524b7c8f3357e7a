import { DomainError } from '#domain/kernel';
import { scoringPolicySchema, type ScoringPolicy } from './policy.js';

const mof = {
  id: 'MOF-2021',
  version: 1,
  form: 'MOF-2020',
  fundRows: ['财政拨款', '上年结转', '其他'],
  totals: { indicators: '90', execution: '10' },
  grades: [
    { grade: '优', from: '90' },
    { grade: '良', from: '80' },
    { grade: '中', from: '60' },
    { grade: '差', from: '0' },
  ],
  operators: { lessEqual: 'linear' },
  overAchievement: { ratio: '1.3', zeroTarget: '30', rule: 'note' },
  qualitative: [
    { grade: 'achieved', word: '达成年度指标', from: '0.8', to: '1' },
    { grade: 'partly-achieved', word: '部分达成年度指标并具有一定效果', from: '0.6', to: '0.8' },
    { grade: 'not-achieved', word: '未达成年度指标且效果较差', from: '0', to: '0.6' },
  ],
  execution: { reasonBelow: '0.9' },
};

const sichuan = {
  ...mof,
  id: 'SC-2024',
  form: '510000_0013zp',
  fundRows: ['财政资金', '财政专户管理资金', '单位资金', '其他资金'],
};

const guangxi = {
  ...mof,
  id: 'GX',
  overAchievement: { ...mof.overAchievement, rule: 'reason' },
  execution: {},
};

const strict = {
  ...mof,
  id: 'STRICT-2022',
  overAchievement: { ...mof.overAchievement, rule: 'deduct', deduct: '2' },
  execution: {
    ceilings: [
      { below: '0.8', total: '89' },
      { below: '0.7', total: '79' },
      { below: '0.6', total: '69' },
      { below: '0.5', total: '59' },
    ],
  },
};

/** The policies that ship, frozen. */
export const policies: readonly ScoringPolicy[] = Object.freeze(
  [mof, sichuan, guangxi, strict].map((data) => scoringPolicySchema.parse(data)),
);

export class ScoringPolicyUnknown extends DomainError {
  constructor(id: string, version: number) {
    const known = policies.map((policy) => `${policy.id} v${policy.version}`);
    super(
      'not-found',
      'scoring-policy-unknown',
      {
        zh: `没有评分办法 ${id} 第 ${version} 版，请在 ${known.join('、')} 中选择。`,
        en: `There is no scoring policy ${id} version ${version}; choose one of ${known.join(', ')}.`,
      },
      { id, version, known },
    );
  }
}

export function policyOf(id: string, version: number): ScoringPolicy {
  const policy = policies.find((one) => one.id === id && one.version === version);
  if (policy === undefined) throw new ScoringPolicyUnknown(id, version);
  return policy;
}
