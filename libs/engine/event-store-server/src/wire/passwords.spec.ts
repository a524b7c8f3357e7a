import { describe, expect, it } from '@jest/globals';
import { hashPassword, matches, parseHashed } from './passwords.js';

describe('a password as it is kept', () => {
  it('matches the password it was made of, however its signs were composed, and no other', async () => {
    const hashed = parseHashed(await hashPassword('口令 é'));
    if (!hashed) throw new Error('it is not read back');
    expect(await matches('口令 e\u0301', hashed)).toBe(true);
    expect(await matches('口令 e', hashed)).toBe(false);
  });

  it('is another one every time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
  });

  it('matches what other programs made by the same rule', async () => {
    // node -e "crypto.scryptSync('changeit', Buffer.from('0123456789abcdef'), 32, {N: 1024, r: 8, p: 1})"
    const hashed = parseHashed('scrypt$1024$8$1$MDEyMzQ1Njc4OWFiY2RlZg$JxR2jXTR0d_LNGhHhBfzmavC8BcKiY4mbVoVL9rixm0');
    expect(hashed && (await matches('changeit', hashed))).toBe(true);
  });

  const salt = 'MDEyMzQ1Njc4OWFiY2RlZg';
  const hash = 'A'.repeat(43);
  it.each([
    ['a plain password', 'changeit'],
    ['another algorithm', `argon2$1024$8$1$${salt}$${hash}`],
    ['a cost that is no power of two', `scrypt$1000$8$1$${salt}$${hash}`],
    ['more memory than a try should take', `scrypt$1048576$8$1$${salt}$${hash}`],
    ['no rounds', `scrypt$1024$8$0$${salt}$${hash}`],
    ['a short hash', `scrypt$1024$8$1$${salt}$AAAA`],
  ])('is not read from %s', (_what, text) => {
    expect(parseHashed(text)).toBeUndefined();
  });
});
