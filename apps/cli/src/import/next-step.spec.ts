import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { nextStep } from './next-step.js';
import { printIntake } from './print-intake.js';

const intake: Schemas['Intake'] = {
  ...{ intakeId: 'i', status: 'read', fiscalYear: 2025, units: [], projects: [], proposals: [], outcomes: [] },
  file: { name: 'a.csv', bytes: 1, sha256: 'f', encoding: 'utf-8', format: 'csv' },
  findings: [],
};

describe('what is told after an import', () => {
  it('promises drafts only where the table has something new', () => {
    const unchanged = { code: 'targets-unchanged', severity: 'note' as const, zh: '', en: '', message: '' };
    expect(nextStep(intake)).toContain('就会建立草稿');
    expect(nextStep({ ...intake, findings: [unchanged] })).toMatch(/相同的项目不会再建草稿.*there is nothing to do/);
  });

  it('says in words that a project has its target already, and keeps a reason that has no words', () => {
    const outcome = { project: 0, outcome: 'unchanged' as const };
    const printed = (reason: string) => printIntake({ ...intake, outcomes: [{ ...outcome, reason }] });
    expect(printed('target-exists')).toContain('该项目已有绩效目标');
    expect(printed('target-exists')).not.toContain('target-exists');
    expect(printed('some-other')).toContain('some-other');
  });
});
