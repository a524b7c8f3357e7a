import { describe, expect, it } from '@jest/globals';
import { unknownSettings } from './unknown-settings.js';

describe('settings that nothing reads', () => {
  it('are named on one line, with the one that was probably meant', () => {
    const line = unknownSettings({ JIXIAO_HTTP_PORTT: '1', JIXIAO_COLOUR: 'red', JIXIAO_HTTP_PORT: '3000', PATH: '/' });
    expect(line).toMatch(/^[^\n]+not known[^\n]+JIXIAO_HTTP_PORTT（[^）]*JIXIAO_HTTP_PORT？）、JIXIAO_COLOUR$/);
  });

  it('are none of those there are', () => {
    const env = { JIXIAO_RULES: 'x', JIXIAO_LOG_LEVEL: 'warn', JIXIAO_EVENTSTORE_USERS: 'x', JIXIAO_TEST_LONG: '1' };
    expect(unknownSettings(env)).toBeUndefined();
  });
});
