import { describe, expect, it } from '@jest/globals';
import { type IntakeEvent } from '../domain/intake.events.js';
import { partsOf } from './parts.js';

const project = (goal: string) => ({
  annualGoal: goal,
  weightTotal: '0',
  line: 4,
  indicators: [],
  digest: 'a'.repeat(64),
});
const rows = (goal: string): IntakeEvent => ({
  type: 'RowsRead',
  data: { part: 0, first: 0, projects: [project(goal)] },
});

describe('the parts of an import', () => {
  it('are refused where they are too much to be read again, though each of them fits', () => {
    const large = rows('长'.repeat(200_000)); // one text, in as many cells as a workbook likes
    expect(partsOf(Array<IntakeEvent>(20).fill(large))).toHaveLength(20);
    expect(() => partsOf(Array<IntakeEvent>(200).fill(large))).toThrow(
      expect.objectContaining({ code: 'import-too-large' }),
    );
  });

  it('count what they hold, not what the store keeps beside each', () => {
    expect(partsOf(Array<IntakeEvent>(30_000).fill(rows('短'))).flat()).toHaveLength(30_000);
  });
});
