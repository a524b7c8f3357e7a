import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { announced } from './imports-under-way.handler.js';

const refusal = (code: string) => new DomainError('conflict', code, { zh: '。', en: '.' });

describe('announcing a table whose parts are being recorded', () => {
  it('goes on until the parts leave room for it', async () => {
    const tries: string[] = [];
    await announced(() => {
      tries.push('try');
      return tries.length < 20 ? Promise.reject(refusal('changed-meanwhile')) : Promise.resolve();
    });
    expect(tries).toHaveLength(20);
  });

  it('ends with any other refusal', async () => {
    const refused = announced(() => Promise.reject(refusal('intake-not-found')));
    await expect(refused).rejects.toMatchObject({ code: 'intake-not-found' });
  });
});
