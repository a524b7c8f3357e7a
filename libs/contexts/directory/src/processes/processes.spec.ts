import { describe, it } from '@jest/globals';
import { processSpec } from '#testing';
import { erased, left, personId, registered } from '../domain/directory-for-spec.js';
import { type PersonEvent } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';
import { eraseKeysJob } from '../jobs/erase-keys.job.js';
import { eraseKeysOfTheErased } from './erase-keys-of-the-erased.process.js';

describe('erase-keys-of-the-erased', () => {
  const given = processSpec<PersonEvent>(eraseKeysOfTheErased, personStreams.of(personId));

  it('asks that the keys of who is erased are destroyed, and of nothing else', () => {
    given(registered()).when(left('2026-01-31')).thenNothing();
    given(registered(), left('2026-01-31')).when(erased).thenAsks({ job: eraseKeysJob, payload: { personId } });
  });
});
