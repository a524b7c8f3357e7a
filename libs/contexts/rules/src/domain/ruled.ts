import { checks, isCheckCode, severityOf, type Severities } from './checks.js';
import { type InWords } from './check.js';
import { type Finding } from './findings.js';

const correct = {
  zh: '本年度规则定为强制，请改正。',
  en: 'The rules of the year make it mandatory: correct it.',
};

/** A finding as strict as the rules make its check; `orElse` says what to do about a 提示, and goes where it is none any more. */
export function ruled(finding: Finding, severities: Severities, orElse: InWords): Finding {
  const { code } = finding;
  if (!isCheckCode(code)) return finding;
  const severity = severityOf(severities, code);
  if (severity === checks[code].severity) return finding;
  const said = severity === 'mandatory' ? correct : orElse;
  const zh = finding.zh.endsWith(orElse.zh) ? finding.zh.slice(0, -orElse.zh.length) : finding.zh;
  const en = finding.en.endsWith(orElse.en) ? finding.en.slice(0, -orElse.en.length).trimEnd() : finding.en;
  return { ...finding, severity, zh: `${zh}${said.zh}`, en: `${en} ${said.en}` };
}
