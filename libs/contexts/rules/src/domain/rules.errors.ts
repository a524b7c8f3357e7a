import { DomainError } from '#domain/kernel';
import { type Fault } from './fault.js';

export class NotTheRuleMaker extends DomainError {
  constructor() {
    super('forbidden', 'not-the-rule-maker', {
      zh: '只有机构管理员可以起草和发布规则，请联系机构管理员。',
      en: 'Only an administrator of the organisation may draft and publish rules: ask one.',
    });
  }
}

export class NoRulesForYear extends DomainError {
  constructor(region: string, fiscalYear: number) {
    super(
      'unprocessable',
      'no-rules-for-year',
      {
        zh: `没有 ${fiscalYear} 年度的规则，请机构管理员发布；新装的系统由运维执行 jixiao rules seed。`,
        en: `No rules hold for fiscal year ${fiscalYear}: an administrator publishes them; in a new installation the operator runs jixiao rules seed.`,
      },
      { region, fiscalYear },
    );
  }
}

export class NoDraft extends DomainError {
  constructor(fiscalYear: number) {
    super(
      'not-found',
      'no-rules-draft',
      {
        zh: `${fiscalYear} 年度没有待发布的规则草稿，请先起草。`,
        en: `There is no draft of rules for ${fiscalYear} to publish: draft them first.`,
      },
      { fiscalYear },
    );
  }
}

/** Of a target for which none of its chain's steps is. */
export class NoStepApplies extends DomainError {
  constructor(chain: string, budget: string) {
    super(
      'unprocessable',
      'no-step-applies',
      {
        zh: `审批流程“${chain}”没有适用于本项目（预算 ${budget} 元）的环节，请机构管理员修改规则。`,
        en: `No step of the chain “${chain}” is for this project (budget ${budget}): an administrator changes the rules.`,
      },
      { chain },
    );
  }
}

/** Who publishes names the draft that they saw. */
export class DraftChanged extends DomainError {
  constructor(contentHash: string) {
    super(
      'conflict',
      'rules-draft-changed',
      {
        zh: '规则草稿在您看过之后又有改动，请重新查看后再发布。',
        en: 'The draft changed after you saw it: look at it again, then publish.',
      },
      { contentHash },
    );
  }
}

export class RulesUnchanged extends DomainError {
  constructor(fiscalYear: number, version: number) {
    super(
      'conflict',
      'rules-unchanged',
      {
        zh: `草稿与 ${fiscalYear} 年度第 ${version} 版完全相同，不必发布。`,
        en: `The draft is the same as version ${version} of ${fiscalYear}: there is nothing to publish.`,
      },
      { fiscalYear, version },
    );
  }
}

export class RulesAreFaulty extends DomainError {
  constructor(faults: readonly Fault[]) {
    super(
      'unprocessable',
      'rules-are-faulty',
      {
        zh: `规则有 ${faults.length} 处不对，请改正后再发布：${faults.map(({ path, zh }) => `${path}：${zh}`).join('')}`,
        en: `The rules have ${faults.length} faults; correct them, then publish: ${faults.map(({ path, en }) => `${path}: ${en}`).join(' ')}`,
      },
      { faults },
    );
  }
}

export class RulesVersionNotFound extends DomainError {
  constructor(fiscalYear: number, version?: number) {
    const [zh, en] =
      version === undefined ? ['规则', 'rules'] : [`规则第 ${version} 版`, `version ${version} of rules`];
    super(
      'not-found',
      'rules-not-found',
      {
        zh: `没有 ${fiscalYear} 年度的${zh}，请用 jixiao rules list 查看。`,
        en: `There are no ${en} for ${fiscalYear}: see jixiao rules list.`,
      },
      { fiscalYear, ...(version === undefined ? {} : { version }) },
    );
  }
}
