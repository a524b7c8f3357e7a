import { assessmentChecks } from './assessment-checks.js';
import { type InWords, type Severity } from './check.js';
import { targetChecks } from './target-checks.js';

/** Every check that the rules may say the severity of, by its code: no two of the kinds have one code. */
export const checks = { ...targetChecks, ...assessmentChecks } as const;

export type CheckCode = keyof typeof checks;

export const isCheckCode = (code: string): code is CheckCode => Object.hasOwn(checks, code);

/** What a check is about, in a few words; nothing of a code that is none. */
export const nameOfCheck = (code: string): InWords => (isCheckCode(code) ? checks[code] : { zh: '', en: '' });

/** Why a check is as strict as it is whatever the rules say; nothing of one that may be either. */
export const whyItStays = (code: CheckCode): InWords | undefined =>
  'stays' in checks[code] ? checks[code].stays : undefined;

export type Severities = Readonly<Record<string, Severity>>;

/** How strict the rules make a check: what they say of it, and else what it is by itself. */
export const severityOf = (severities: Severities, code: CheckCode): Severity =>
  severities[code] ?? checks[code].severity;

/** Of every check there is: what is published says of each, so that it means the same after a check has changed. */
export const allSeverities = (severities: Severities): Record<string, Severity> =>
  Object.fromEntries(
    (Object.keys(checks) as CheckCode[]).map((code) => [code, severityOf(severities, code)]), // its own keys
  );
