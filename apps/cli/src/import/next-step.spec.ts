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
    expect(open(7, 2)).toContain('还有 2 条修正建议、7 条其他强制疑点待决定');
    expect(open(7, 2)).toContain(
      "npx jixiao import --show i --as unit-drafter --decide accept --decide printed --reason '…' --accept",
    );
    expect(open(0, 2)).toMatch(/--decide accept --accept$/);
    expect(open(7, 0)).toMatch(/unit-drafter --decide printed --reason '…' --accept$/);
    expect(open(0, 0)).toMatch(/unit-drafter --accept$/);
  });

  it('counts an error no more that accepting its proposal decides', () => {
    const proposal = { kind: 'move-row', line: 5, reason: '移。', id: 'move-row-5', zh: '移。', en: '' } as const;
    const finding = { code: 'weights-not-total', severity: 'error', zh: '差。', en: 'off.', message: '' } as const;
    const found = (number: number) => ({ ...finding, number, open: true, proposal: proposal.id }) as const;
    const read = { ...intake, findings: [found(1), found(2)], proposals: [proposal] };
    const both = nextStep({ ...read, open: { errors: 2, proposals: 1 } }, 'd');
    expect(both).toContain('还有 1 条修正建议待决定');
    expect(both).toContain('其余接受建议并确认');
    expect(both).toMatch(/--as d --decide accept --accept$/);
    const others = nextStep({ ...read, open: { errors: 3, proposals: 1 } }, 'd');
    expect(others).toContain('还有 1 条修正建议、1 条其他强制疑点待决定');
    expect(others).toMatch(/--decide accept --decide printed --reason '…' --accept$/);
    const declined = { ...read, proposals: [{ ...proposal, decision: 'declined' as const }] };
    expect(nextStep({ ...declined, open: { errors: 2, proposals: 0 } }, 'd')).toContain('还有 2 条强制疑点待决定');
  });

  it('does not offer to let stand what must be said', () => {
    const finding = { severity: 'error', zh: '没写。', en: 'none.', message: '', open: true } as const;
    const needing = { ...finding, number: 4, code: 'currency-unit-missing-here' };
    const only = nextStep({ ...intake, findings: [needing], open: { errors: 1, proposals: 0 } }, 'd');
    expect(only).toMatch(/--as d --decide '4\.金额单位=…' --reason '…' --accept$/);
    const findings = [needing, { ...finding, number: 5, code: 'value-missing' }];
    const both = nextStep({ ...intake, findings, open: { errors: 2, proposals: 0 } }, 'd');
    expect(both).toContain('还有 疑点 4 的金额单位（须写明）、1 条强制疑点待决定');
    expect(both).toMatch(/--decide '4\.金额单位=…' --decide printed --reason '…' --accept$/);
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
