import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { rulesInspection } from './inspection.js';
import * as a from './rules-for-spec.js';
import { type RulesEvent } from './rules.events.js';

const { evolve, initialState, oddIn } = rulesInspection;
const seedsman: Actor = { system: 'seed-rules' };
const codes = (past: readonly RulesEvent[], event: RulesEvent, actor: Actor = a.administrator) =>
  oddIn(past.reduce(evolve, initialState), event, actor).map(({ code }) => code);

describe('the inspection of rules', () => {
  it('finds nothing in what the rules let through', () => {
    expect(codes([], a.seeded(), seedsman)).toEqual([]);
    expect(codes([], a.drafted())).toEqual([]);
    expect(codes([a.seeded()], a.drafted())).toEqual([]);
    expect(codes([a.seeded(), a.drafted()], a.published(2))).toEqual([]);
  });
  it('finds who may not, who is another, and a process that does what only a person may', () => {
    expect(codes([], a.drafted(), a.auditor)).toEqual(['not-the-rule-maker', 'not-the-actor']);
    expect(codes([a.drafted()], a.published(1), seedsman)).toEqual(['not-a-person']);
    expect(codes([], a.drafted(), seedsman)).toEqual(['not-a-person']);
  });
  it('finds what was published and not drafted, out of turn, or begun by a person', () => {
    const other = a.rulesWith({ weightTotal: '80' });
    expect(codes([a.drafted()], a.published(1, other))).toEqual(['not-as-drafted']);
    expect(codes([a.drafted()], a.published(2))).toEqual(['not-as-drafted']);
    expect(codes([a.seeded()], a.published(2))).toEqual(['not-as-drafted']);
    expect(codes([], a.seeded())).toEqual(['not-as-drafted']);
  });
});
