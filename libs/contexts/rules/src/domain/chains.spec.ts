import { describe, expect, it } from '@jest/globals';
import { understood } from '#platform/event-store/core';
import { recordedEvents } from '#testing/core';
import { chainsSchema, withChains } from './chains.js';
import * as a from './rules-for-spec.js';
import { rulesCatalogue } from './rules.events.js';
import { type YearRules } from './rules-of-year.js';

const former = [
  { name: '单位审核', role: 'unit-head' },
  { name: '主管部门审核', role: 'department-reviewer' },
];

const withoutChains = ({ chains: _, ...rest }: YearRules) => rest;

describe('the rules of the first releases', () => {
  it('had one chain, for every department, that any holder of a role over the unit signs', () => {
    const [event] = recordedEvents('rules-511124.2026', [a.seeded()]);
    const data = { ...a.seeded().data, rules: { ...withoutChains(a.rulesWith()), chain: former } };
    const old = { ...event!, data, metadata: { ...event!.metadata, schema: 1 } };
    expect(understood(old, rulesCatalogue).data).toEqual(a.seeded().data);
  });

  it('are not what has chains already, or looks like nothing that was ever written', () => {
    for (const other of [
      { chain: former, chains: [] },
      { chain: [] },
      { chain: [{ name: '审核', role: 'mayor' }] },
      7,
      null,
    ])
      expect(withChains(other)).toBe(other);
    expect(chainsSchema.safeParse((withChains({ chain: former }) as { chains: unknown }).chains).data).toEqual([
      a.chain,
    ]);
  });
});
