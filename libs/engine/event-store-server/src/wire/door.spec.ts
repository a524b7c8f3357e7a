import { describe, expect, it } from '@jest/globals';
import { protocolOf } from './door.js';

describe('the first bytes of a connection', () => {
  it.each([
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'http2'],
    ['PRI ', 'http2'],
    ['GET /health/live HTTP/1.1\r\n', 'http1'],
    ['POST / HTTP/1.1\r\n', 'http1'],
    ['PRO', 'http1'],
    ['\x16\x03\x01', 'http1'],
    ['PRI', undefined],
    ['P', undefined],
  ] as const)('%j say %s', (start, protocol) => {
    expect(protocolOf(Buffer.from(start, 'latin1'))).toBe(protocol);
  });
});
