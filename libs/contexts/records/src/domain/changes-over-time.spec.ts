import { describe, expect, it } from '@jest/globals';
import { targetDecider, targetStreams } from '#contexts/targets/core';
import { emptyTip, seal } from '#platform/event-store/core';
import { envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { ChangesOverTime } from './changes-over-time.js';

const { targetId, content, contentHash, drafter } = assessedYear;
const stream = targetStreams.of(targetId);
const [first, ...rest] = content.indicators;
if (!first) throw new Error('the year of the specs has rows');
const drafted = { targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash };
const revised = (budget: string, indicators = content.indicators) => ({
  type: 'TargetRevised',
  data: { content: { ...content, budget, indicators }, contentHash },
});

describe('what changed from one day to another', () => {
  const events = seal(
    emptyTip(stream),
    [
      { type: 'TargetDrafted', data: drafted },
      revised('1.00'),
      revised('2.00', [{ ...first, value: '7' }, ...rest]),
      revised('2.00', [...rest, { ...first, value: '7' }]),
      revised('3.00', rest),
    ],
    envelopeOf(drafter),
    targetDecider.catalogue,
  ).map(({ id: eventId, type, data, metadata }, revision) => ({
    ...{ stream, revision, position: String(revision + 1), eventId, type, data, metadata },
  }));
  const told = (from: number, to: number) => {
    const between = { from: positionOf(from), to: positionOf(to), timezone: 'UTC' };
    const over = new ChangesOverTime(targetId, between);
    for (const event of events) if (!over.take(event)) break;
    return over.told();
  };
  const positionOf = (revision: number) => ({ kind: 'position', position: events[revision]?.position ?? '0' }) as const;

  it('is named with the last event that wrote it, not with one that wrote something else', () => {
    expect(told(0, 3)).toMatchObject({
      header: [{ column: 'budget', to: '2.00', revision: 2 }],
      rows: [
        {
          indicatorId: first.indicatorId,
          moved: true,
          revision: 3,
          cells: [{ column: 'value', to: '7', revision: 2 }],
        },
      ],
      events: [{ revision: 2 }, { revision: 3 }],
    });
    expect(told(2, 4)).toMatchObject({
      header: [{ column: 'budget', from: '2.00', to: '3.00', revision: 4 }],
      rows: [{ indicatorId: first.indicatorId, kind: 'dropped', revision: 4 }],
    });
  });

  it('is nothing where it was written and taken back, or nothing happened', () => {
    expect(told(1, 1)).toEqual({ header: [], rows: [], events: [] });
    expect(told(4, 4)).toEqual({ header: [], rows: [], events: [] });
  });
});
