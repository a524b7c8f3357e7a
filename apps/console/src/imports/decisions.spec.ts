import { describe, expect, it } from '@jest/globals';
import { asPrinted, byKind, byThemselves, type Finding, inParts, onProposals, type Proposal } from './decisions.js';

const finding = (number: number, more: Partial<Finding> = {}): Finding => ({
  ...{ number, code: 'weights-differ', severity: 'error', zh: '。', en: '.', message: '。 .' },
  ...more,
});
const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  ...{ id, kind: 'move-row', line: 5, reason: '。 .', zh: '。', en: '.' },
  ...more,
});

describe('what is to be decided of an import', () => {
  it('leaves to an open proposal what it would mend, and not to a declined one', () => {
    const findings = [finding(1, { proposal: 'a' }), finding(2, { proposal: 'b' }), finding(3)];
    const proposals = [proposal('a'), proposal('b', { decision: 'declined' })];
    expect(byThemselves(findings, proposals).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('stands by kind, in the order of the table', () =>
    expect(byKind(['b1', 'a1', 'b2'], (text) => text.slice(0, 1))).toEqual([['b1', 'b2'], ['a1']]));

  it('is decided with a reason only where one is given', () => {
    expect(onProposals([proposal('a')], 'declined', '  ')).toEqual([{ decision: 'declined', proposal: 'a' }]);
    expect(asPrinted([finding(7)], ' 原表如此。 ')).toEqual([
      { decision: 'as-printed', finding: 7, reason: '原表如此。' },
    ]);
  });

  it('goes in parts that the API takes', () => {
    expect(inParts([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(inParts([], 2)).toEqual([]);
  });
});
