import { describe, expect, it } from '@jest/globals';
import { found, placesAbove, presentOnly, standingOn, unitTree } from './unit-tree.js';

const unit = (code: string, name = code, endsOn: string | null = null) => ({
  code,
  name,
  startsOn: '2024-01-01',
  endsOn,
});
const codes = (nodes: ReturnType<typeof unitTree>): unknown =>
  nodes.map(({ unit: { code }, children }) => (children.length > 0 ? [code, codes(children)] : code));

describe('the tree of units', () => {
  it('stands each below the nearest superior that one sees, whatever order they come in', () => {
    const units = ['307001', '205', '307', '307001002', '411003'].map((code) => unit(code));
    expect(codes(unitTree(units, '2026-01-01'))).toEqual(['205', ['307', [['307001', ['307001002']]]], '411003']);
  });

  it('finds by code or name, and keeps what stands above', () => {
    const tree = unitTree([unit('307', '教育局'), unit('307001', '一小'), unit('307002', '二小')], '2026-01-01');
    expect(codes(found(tree, '一小'))).toEqual([['307', ['307001']]]);
    expect(codes(found(tree, '307002'))).toEqual([['307', ['307002']]]);
    expect(codes(found(tree, '教育'))).toEqual([['307', ['307001', '307002']]]);
    expect(found(tree, '卫生')).toEqual([]);
  });

  it('has first and last day included', () => {
    const merged = unit('307001', '一小', '2025-06-30');
    expect(['2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01'].map((day) => standingOn(merged, day))).toEqual([
      'future',
      'present',
      'present',
      'closed',
    ]);
    expect(presentOnly([merged, unit('307002')], '2025-07-01').map(({ code }) => code)).toEqual(['307002']);
  });

  it('knows the places above at whole levels', () => {
    expect(placesAbove('307001002')).toEqual(['307001', '307']);
    expect(placesAbove('307')).toEqual([]);
  });
});
