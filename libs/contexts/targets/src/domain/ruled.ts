import { ruled as ruledBy, type Finding, type Severities } from '#contexts/rules/pure';

/** What to do about a 提示: there is nothing to confirm, and no reason is asked of who corrects. */
export const orElse = {
  zh: '如属实，送审时说明理由即可；否则请改正。',
  en: 'If it is right, give the reason at submission; if not, correct it.',
};

/** A finding as strict as the rules make its check; what is to be done about it is said accordingly. */
export const ruled = (finding: Finding, severities: Severities): Finding => ruledBy(finding, severities, orElse);
