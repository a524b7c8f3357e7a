import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { nextStep } from './next-step.js';
import { printIntake } from './print-intake.js';

const intake: Schemas['Intake'] = {
  ...{ intakeId: 'i', status: 'read', fiscalYear: 2025, units: [], projects: [], proposals: [], outcomes: [] },
  file: { name: 'a.csv', bytes: 1, sha256: 'f', encoding: 'utf-8', format: 'csv' },
  ...{ findings: [], open: { errors: 0, proposals: 0 } },
};
const counts = { projects: 16, indicators: 101, findings: 3, proposals: 0 };

describe('what is told after an import', () => {
  const open = (errors: number, proposals: number) =>
    nextStep({ ...intake, open: { errors, proposals } }, 'unit-drafter');

  it('is one command that decides what is open and accepts', () => {
    expect(open(7, 2)).toContain('还有 2 条建议、7 条强制疑点待决定');
    expect(open(7, 2)).toContain(
      "npx jixiao import --show i --as unit-drafter --decide accept --decide printed --reason '…' --accept",
    );
    expect(open(0, 2)).toMatch(/--decide accept --accept$/);
    expect(open(7, 0)).toMatch(/unit-drafter --decide printed --reason '…' --accept$/);
    expect(open(0, 0)).toMatch(/unit-drafter --accept$/);
  });

  it('promises drafts only where the table has something new, and says how many', () => {
    const settled = (n: number) => nextStep({ ...intake, counts: { ...counts, settled: n } }, 'unit-drafter');
    expect(settled(0)).toContain('为 16 个项目建立或更新草稿：');
    expect(settled(15)).toContain('为 1 个项目建立或更新草稿，其余 15 个已填报，不变');
    expect(settled(16)).toMatch(/16 个项目都与已填报的相同.*all 16 projects stand.*nothing would be drafted/);
    expect(settled(16)).not.toContain('--accept');
  });

  it('says in words that a project has its target already, and keeps a reason that has no words', () => {
    const outcome = { project: 0, outcome: 'unchanged' as const };
    const printed = (reason: string) => printIntake({ ...intake, outcomes: [{ ...outcome, reason }] });
    expect(printed('target-exists')).toContain('该项目已有绩效目标');
    expect(printed('target-exists')).not.toContain('target-exists');
    expect(printed('some-other')).toContain('some-other');
  });
});
