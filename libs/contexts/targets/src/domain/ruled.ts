import { checks, isCheckCode, severityOf, type Severities } from '#contexts/rules/core';
import { type Finding } from './findings.js';

/** What to do about a 提示: there is nothing to confirm, and no reason is asked of who corrects. */
export const orElse = {
  zh: '如属实，送审时说明理由即可；否则请改正。',
  en: 'If it is right, give the reason at submission; if not, correct it.',
};
const correct = {
  zh: '本年度规则定为强制，请改正。',
  en: 'The rules of the year make it mandatory: correct it.',
};

/** A finding as strict as the rules make its check; what is to be done about it is said accordingly. */
export function ruled(finding: Finding, severities: Severities): Finding {
  const { code } = finding;
  if (!isCheckCode(code)) return finding;
  const severity = severityOf(severities, code);
  if (severity === checks[code].severity) return finding;
  const said = severity === 'mandatory' ? correct : orElse;
  const zh = finding.zh.endsWith(orElse.zh) ? finding.zh.slice(0, -orElse.zh.length) : finding.zh;
  const en = finding.en.endsWith(orElse.en) ? finding.en.slice(0, -orElse.en.length).trimEnd() : finding.en;
  return { ...finding, severity, zh: `${zh}${said.zh}`, en: `${en} ${said.en}` };
}
