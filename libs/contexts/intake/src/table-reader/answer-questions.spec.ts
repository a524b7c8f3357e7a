import { expect, it } from '@jest/globals';
import { type IntakeEvent } from '../domain/intake.events.js';
import { answersQuestions } from './answer-questions.js';

const table = [
  '部门预算项目绩效目标表（2025年度）',
  '金额单位：元',
  '单位名称|项目名称|预算数|当年绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
  '415001-青崖县文化馆|送戏下乡|300000|演出30场。|产出指标|数量指标|演出场次|≥|30|场|90',
];
const bytes = Buffer.from(table.join('\n').replaceAll('|', '\t'));

/** The annual goal as it is recorded. */
function goalIn(region: string, weightTotal?: string): string | undefined {
  const answer = answersQuestions();
  answer({ do: 'read', bytes, fileName: 'table.tsv', region });
  if (weightTotal !== undefined) answer({ do: 'read-again', weightTotal });
  answer({ do: 'list-targets', region });
  const file = { name: 'table.tsv', bytes: bytes.length, sha256: '0'.repeat(64) };
  const facts = { intakeId: '0198a3c4-0000-7000-8000-000000000001', region, importedBy: 'drafter', file };
  const parts = answer({ do: 'plan', facts }) as number; // what 'plan' answers
  const given = Array.from({ length: parts }, (_, part) => answer({ do: 'give-part', part }) as readonly IntakeEvent[]);
  return given.flat().flatMap((event) => (event.type === 'RowsRead' ? event.data.projects : []))[0]?.annualGoal;
}

it('reads a file with the words of its region, and not with those of another', () => {
  expect(goalIn('500112')).toBe('演出30场。');
  expect(goalIn('500112', '100')).toBe('演出30场。');
  expect(goalIn('511124')).toBeUndefined();
});
