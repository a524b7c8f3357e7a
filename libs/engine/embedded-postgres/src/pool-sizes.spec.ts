import { describe, expect, it } from '@jest/globals';
import { MAX_CONNECTIONS, poolSizes } from './pool-sizes.js';

// Postgres keeps three for a superuser; as many again stay free for a restarted process whose old sessions are still ending.
const KEPT_FREE = 3 + 20;

describe('pool sizes', () => {
  it('add up under max_connections', () => {
    const sum = Object.values(poolSizes).reduce((total: number, size) => total + size, 0);
    expect(sum + KEPT_FREE).toBeLessThanOrEqual(MAX_CONNECTIONS);
  });
});
