import { Timeline, Typography } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { historyWords } from '../words/history-words.js';
import { useTimes } from '../words/times.js';
import { type OfTarget } from './of-target.js';
import { byMonth } from './months.js';
import { ToldEvent } from './told-event.js';
import { Waits } from './waits.js';

/** What happened, month by month, the last one first; months in which nothing did are one line. */
export function ToldTimeline({ targetId, entries }: OfTarget): JSX.Element {
  const say = useSay();
  const { dateOf } = useTimes();
  const spans = byMonth(entries, ({ recordedAt }) => dateOf(recordedAt)).toReversed();
  return (
    <>
      <Waits targetId={targetId} />
      {spans.map((span) =>
        span.kind === 'idle' ? (
          <Typography.Paragraph key={span.from} type="secondary">
            {span.from === span.to ? span.from : `${span.from} – ${span.to}`} · {say(historyWords.idle)}
          </Typography.Paragraph>
        ) : (
          <section key={span.month}>
            <Typography.Title level={2} style={{ fontSize: 15 }}>
              {span.month}
            </Typography.Title>
            <Timeline
              items={span.entries.toReversed().map((event) => ({
                key: event.eventId,
                content: <ToldEvent targetId={targetId} event={event} />,
              }))}
            />
          </section>
        ),
      )}
    </>
  );
}
