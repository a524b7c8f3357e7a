import { describe, expect, it } from '@jest/globals';
import { evaluate } from './checking/evaluate.js';
import { readOrganisation } from './reading/read-organisation.js';
import { withDecisions, type Decision } from './waiting-import.js';

const LIST = '单位编码,单位名称,姓名,角色\n7001,甲局,赵六,填报人\n307,乙局,李四,填报人\n';
const facts = {
  known: { units: new Map(), people: new Map() },
  today: '2026-03-02',
  administration: 'separate' as const,
  newPersonId: (entry: number) => `new-${entry}`,
};

describe('a decision on a line of a list', () => {
  const decided = (...decisions: Decision[]) => {
    const file = { ...readOrganisation(Buffer.from(LIST)), fileName: 'a.csv', leftOut: [] };
    const { leftOut, ...rest } = withDecisions({ ...file, evaluation: evaluate(file, facts) }, decisions);
    return { leftOut, entries: rest.entries.slice(0, 3).map(({ fields }) => fields) };
  };

  it('leaves out all that the line says: unit, person and post', () => {
    expect(decided({ do: 'leave-out', finding: 1 }).leftOut).toEqual([0, 1, 2]);
  });
  it('sets the cell that it is about, and nothing of another line', () => {
    expect(decided({ do: 'set', finding: 1, value: '307001' }).entries).toMatchObject([
      { code: '307001', unitName: '甲局' },
      { unit: '307001', personName: '赵六' },
      { unit: '307001', role: '填报人' },
    ]);
    expect(decided({ do: 'accept', finding: 1 }).entries).toMatchObject([{ code: '007001' }, { unit: '007001' }, {}]);
  });
});
