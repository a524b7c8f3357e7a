import { DomainError } from '#domain/kernel';

/** Also where there is one that who asks may not see. */
export class NothingToAskAbout extends DomainError {
  constructor(target: string) {
    super(
      'not-found',
      'nothing-to-ask-about',
      {
        zh: `没有编号或代码为“${target}”的对象，请核对；目标、自评、导入和人员用编号，机构用单位代码。`,
        en: `There is nothing with the id or code "${target}": check it. Targets, assessments, imports and people have ids, units their codes.`,
      },
      { target },
    );
  }
}

export class MayAskAboutOneself extends DomainError {
  constructor() {
    super('forbidden', 'may-ask-about-oneself', {
      zh: '您只能询问自己能做什么；要询问别人，请由审计或机构管理员办理。',
      en: 'You may ask what you yourself may do: an auditor or an administrator of the organisation asks about others.',
    });
  }
}
