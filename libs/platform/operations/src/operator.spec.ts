import { describe, expect, it } from '@jest/globals';
import { isOperator } from './index.js';

const TOKEN = 'a-token-of-the-operator:with-colon';
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the operator', () => {
  it('is who sends the token, as Bearer or as the password of the user operator', () => {
    expect(isOperator(`Bearer ${TOKEN}`, TOKEN)).toBe(true);
    expect(isOperator(`bearer ${TOKEN}`, TOKEN)).toBe(true);
    expect(isOperator(basic(`operator:${TOKEN}`), TOKEN)).toBe(true);
  });

  it.each([
    undefined,
    '',
    TOKEN,
    'Bearer',
    'Bearer ',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Digest ${TOKEN}`,
    basic(`admin:${TOKEN}`),
    basic(TOKEN),
    basic('operator:'),
    'Basic ???',
  ])('is not who sends %j', (header) => {
    expect(isOperator(header, TOKEN)).toBe(false);
  });

  it('is nobody where no token is set', () => {
    expect(isOperator('Bearer undefined', undefined)).toBe(false);
    expect(isOperator(undefined, undefined)).toBe(false);
  });
});
