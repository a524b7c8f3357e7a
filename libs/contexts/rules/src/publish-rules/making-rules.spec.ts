import { describe, expect, it } from '@jest/globals';
import { chainOfRoles } from '#domain/approval';
import { deciderSpec, envelopeOf } from '#testing';
import * as a from '../domain/rules-for-spec.js';
import {
  DraftChanged,
  NoDraft,
  NotTheRuleMaker,
  RulesAreFaulty,
  RulesUnchanged,
  RulesVersionNotFound,
} from '../domain/rules.errors.js';
import { rulesDecider } from '../domain/rules.state.js';
import { draftRules, DraftRules } from '../draft-rules/draft-rules.js';
import { seedRules, SeedRules } from '../seed-rules/seed-rules.js';
import { publishRules, PublishRules } from './publish-rules.js';

const year = { region: a.region, fiscalYear: 2026 };
const shorter = a.rulesWith({ chains: [a.shorter] });
const system = { system: 'seed-rules' };

describe('draft-rules', () => {
  const given = deciderSpec(rulesDecider, draftRules);
  const draft = (rules = a.written, who: Parameters<typeof envelopeOf>[0] = a.administrator) =>
    new DraftRules({ ...year, rules }, envelopeOf(who), undefined);

  it('keeps what was written, and how strict every check is', () => {
    given().when(draft()).then(a.drafted());
    expect(a.drafted().data.rules.severities).toMatchObject({
      'level1-missing': 'mandatory',
      'unusual-split': 'advisory',
    });
  });
  it('takes the place of an earlier draft, and says nothing where it is the same', () => {
    given(a.seeded(), a.drafted())
      .when(draft({ ...a.written, chains: [a.shorter] }))
      .then(a.drafted(shorter));
    given(a.drafted()).when(draft()).thenNothing();
  });
  it('may be faulty: it is told, and cannot be published', () =>
    given()
      .when(draft({ ...a.written, scoringPolicy: { id: 'MOF-1999', version: 1 } }))
      .then(a.drafted(a.rulesWith({ scoringPolicy: { id: 'MOF-1999', version: 1 } }))));
  it('is for the administrator of the organisation; who goes by no rules is told that there are none', () => {
    for (const who of [a.auditor, a.drafter, system]) given().when(draft(a.written, who)).thenThrows(NotTheRuleMaker);
    given().when(draft(a.written, a.stranger)).thenThrows(RulesVersionNotFound);
  });
});

describe('publish-rules', () => {
  const given = deciderSpec(rulesDecider, publishRules);
  const publish = (rules = a.rulesWith(), who = a.administrator) =>
    new PublishRules({ ...year, contentHash: a.drafted(rules).data.contentHash }, envelopeOf(who), undefined);

  it('makes the draft the next version', () => {
    given(a.drafted()).when(publish()).then(a.published(1));
    given(a.seeded(), a.drafted(shorter)).when(publish(shorter)).then(a.published(2, shorter));
  });
  it('is of the draft that was seen, and of one that is there', () => {
    given(a.seeded(), a.drafted(shorter)).when(publish()).thenThrows(DraftChanged);
    given(a.seeded()).when(publish()).thenThrows(NoDraft);
    given().when(publish()).thenThrows(NoDraft);
    given(a.drafted(), a.published(1)).when(publish()).thenThrows(NoDraft);
  });
  it('refuses what changes nothing, and what is faulty with every fault', () => {
    given(a.seeded(), a.drafted()).when(publish()).thenThrows(RulesUnchanged);
    const faulty = a.rulesWith({
      weightTotal: '80',
      chains: [{ name: '审批', ...chainOfRoles([{ name: '审核', role: 'auditor' }]) }],
    });
    given(a.drafted(faulty)).when(publish(faulty)).thenThrows(RulesAreFaulty);
    const state = rulesDecider.evolve(rulesDecider.initialState, a.drafted(faulty));
    expect(() => publishRules(publish(faulty))(state)).toThrow('规则有 3 处不对');
  });
  it('is for the administrator of the organisation', () =>
    given(a.drafted()).when(publish(a.rulesWith(), a.auditor)).thenThrows(NotTheRuleMaker));
});

describe('seed-rules', () => {
  const given = deciderSpec(rulesDecider, seedRules);
  const seed = new SeedRules({ ...year, rules: a.rulesWith() }, envelopeOf(system), undefined);

  it('begins a year that has no rules, and leaves one alone that has any, be it a draft', () => {
    given().when(seed).then(a.seeded());
    given(a.seeded()).when(seed).thenNothing();
    given(a.drafted(shorter)).when(seed).thenNothing();
  });
});
