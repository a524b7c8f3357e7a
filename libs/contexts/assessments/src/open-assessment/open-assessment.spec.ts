import { describe, it } from '@jest/globals';
import { ZodError } from 'zod';
import { ScoringPolicyUnknown } from '#domain/scoring';
import { deciderSpec, envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { assessmentDecider } from '../domain/assessment.state.js';
import { OpenAssessment, openAssessment } from './open-assessment.js';

const { opened } = assessedYear;
const { policy, rules, ...data } = opened.data;
const named = rules ?? { region: data.region, year: 2021, version: 1 };
const given = deciderSpec(assessmentDecider, openAssessment);
const open = (by = policy, content: OpenAssessment['data']['content'] = data.content) =>
  new OpenAssessment({ ...data, content }, envelopeOf({ system: 'open-approved-assessments' }), {
    ...{ policy: by, rules: named },
  });

describe('open-assessment', () => {
  it('opens with the approved content, the rules in force and the policy that they name', () =>
    given().when(open()).then(opened));
  it('stays as it is when it is open already', () =>
    given(opened)
      .when(open({ id: 'STRICT-2022', version: 1 }))
      .thenNothing());
  it('refuses a policy that nobody could score with', () =>
    given()
      .when(open({ id: 'MOF-2021', version: 99 }))
      .thenThrows(ScoringPolicyUnknown));
  it('refuses content that no target could have been approved with', () => {
    const indicators = data.content.indicators.map(({ weight: _, ...indicator }) => indicator);
    given()
      .when(open(policy, { ...data.content, indicators }))
      .thenThrows(ZodError);
  });
});
