import { describe, it } from '@jest/globals';
import { personStreams, type PersonEvent } from '#contexts/directory';
import { processSpec } from '#testing';
import { forgetAccountJob } from '../jobs/forget-account.job.js';
import { forgetAccountsOfTheErased } from './forget-accounts-of-the-erased.process.js';

const left: PersonEvent = { type: 'PersonLeft', data: { endsOn: '2026-01-31', handOver: [], recordedBy: 'a' } };
const erased: PersonEvent = { type: 'PersonErased', data: { erasedBy: 'a' } };

describe('forget-accounts-of-the-erased', () => {
  const given = processSpec<PersonEvent>(forgetAccountsOfTheErased, personStreams.of('p-1'));

  it('asks that the account of who is erased is forgotten, and of nobody else', () => {
    given().when(left).thenNothing();
    given(left)
      .when(erased)
      .thenAsks({ job: forgetAccountJob, payload: { personId: 'p-1' } });
  });
});
