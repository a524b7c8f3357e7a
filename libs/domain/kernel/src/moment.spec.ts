import { describe, expect, it } from '@jest/globals';
import { recordedEvents } from '#testing/core';
import { dayIn, localTime } from './local-time.js';
import { isUpTo, momentOf } from './moment.js';

describe('a moment', () => {
  it('is a day or a position', () => {
    expect(momentOf('2024-02-29')).toEqual({ kind: 'day', day: '2024-02-29' });
    expect(momentOf('@1234')).toEqual({ kind: 'position', position: '1234' });
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '24-01-01', '@', '@-1', '@1.5', '1234', 'today', ''])(
    'is not %p',
    (text) => expect(momentOf(text)).toBeUndefined(),
  );

  it('ends a day where the zone does, in winter and in summer', () => {
    expect(dayIn('Asia/Shanghai', '2024-03-31T15:59:59.999Z')).toBe('2024-03-31');
    expect(dayIn('Asia/Shanghai', '2024-03-31T16:00:00.000Z')).toBe('2024-04-01');
    expect(dayIn('Europe/Berlin', '2024-01-31T22:59:59.999Z')).toBe('2024-01-31');
    expect(dayIn('Europe/Berlin', '2024-07-31T22:00:00.000Z')).toBe('2024-08-01');
    expect(localTime('Asia/Shanghai', '2024-03-31T16:00:05.000Z')).toBe('2024-04-01 00:00:05');
  });

  it('holds the position it names and nothing after it, compared as numbers', () => {
    const [ninth, tenth] = recordedEvents(
      'target-1',
      [
        { type: 'A', data: {} },
        { type: 'A', data: {} },
      ],
      { position: 9 },
    );
    const upTo9 = { kind: 'position', position: '9' } as const;
    expect([ninth, tenth].map((event) => isUpTo(upTo9, 'UTC', event!))).toEqual([true, false]);
    expect(isUpTo({ kind: 'position', position: '10' }, 'UTC', ninth!)).toBe(true);
  });
});
