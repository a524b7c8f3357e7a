import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { refuseUnsendable } from './append-limits.js';
import { emptyTip, seal, type SealedEvent } from './record.js';
import { command, counted, tally } from './tally-for-spec.js';

const [sealed] = seal(emptyTip('tally-1'), [counted(1)], command('limits'), tally.catalogue);
const event = (bytes: number): SealedEvent => ({ ...sealed!, bytes });
const refusing =
  (events: readonly SealedEvent[], stream = 'tally-1') =>
  () =>
    refuseUnsendable(stream, events);

describe('an append', () => {
  it('may hold 1,048,576 bytes of data, over all its events, and not one more', () => {
    expect(refusing([event(1_048_576)])).not.toThrow();
    expect(refusing([event(1_048_576 - 100), event(100)])).not.toThrow();
    const refusal = {
      kind: 'unprocessable',
      code: 'append-too-large',
      details: expect.objectContaining({ limit: 1_048_576 }),
    };
    expect(refusing([event(1_048_577)])).toThrow(expect.objectContaining(refusal));
    expect(refusing([event(1_048_576 - 100), event(101)])).toThrow(expect.objectContaining(refusal));
  });

  it('counts bytes, not characters', () => {
    const catalogue = { Said: { schema: 1, data: z.object({ text: z.string() }) } };
    const said = seal(
      emptyTip('tally-1'),
      [{ type: 'Said', data: { text: '指'.repeat(400_000) } }],
      command('wide'),
      catalogue,
    );
    expect(refusing(said)).toThrow('1 MiB');
  });

  it('may not be so many events that their metadata fills 16 MiB', () => {
    expect(refusing(Array.from({ length: 20_000 }, () => sealed!))).not.toThrow();
    expect(refusing(Array.from({ length: 60_000 }, () => sealed!))).toThrow('1 MiB');
  });

  it('is not sent with an empty event type or an odd stream name', () => {
    expect(refusing([{ ...sealed!, type: '' }])).toThrow('an event type is empty');
    expect(refusing([sealed!], '')).toThrow('not a stream name');
    expect(refusing([sealed!], '$all-1')).toThrow('not a stream name');
  });
});
