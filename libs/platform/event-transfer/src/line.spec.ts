import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyEvent, storedEvent } from './event-for-spec.js';
import { eventOf, lineOf } from './line.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const parsed = (line: string): unknown => JSON.parse(line);

describe('an event as a line', () => {
  it('is the same event again, byte for byte, whatever it holds', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const line = lineOf(event);
        expect(line).not.toContain('\n');
        expect(eventOf(parsed(line))).toEqual({
          ...event,
          ...{ data: Uint8Array.from(event.data), metadata: Uint8Array.from(event.metadata) },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('shows JSON as JSON where that keeps its bytes, and anything else as base64', () => {
    const line = (data: Uint8Array, isJson = true) => parsed(lineOf(storedEvent('a-1', 0, { data, isJson })));
    expect(line(text('{"目标":1}'))).toMatchObject({ data: { 目标: 1 } });
    for (const kept of ['{"n":9007199254740993}', '{"n":1.0}', '{ "n":1}', '{"a":1,"a":2}', '\ufeff{}', '{"n":']) {
      expect(line(text(kept))).toMatchObject({ dataBase64: Buffer.from(kept).toString('base64') });
      expect(line(text(kept))).not.toHaveProperty('data');
    }
    expect(line(text('{"n":1}'), false)).toHaveProperty('dataBase64');
    expect(line(new Uint8Array())).not.toHaveProperty('dataBase64');
  });
});
