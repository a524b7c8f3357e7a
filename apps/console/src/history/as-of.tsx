import { Button, Flex, Input, Slider, Spin, Tag, Typography } from 'antd';
import { keepPreviousData } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { PaperForm } from '../target/paper-form.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { historyWords } from '../words/history-words.js';
import { useTimes, useToday } from '../words/times.js';
import { statusWords } from '../words/words.js';
import { dayAfter, daysFrom, lastAt } from './days.js';
import { type OfTarget } from './of-target.js';
import { ToldEvent } from './told-event.js';

/** The form as it stood at the end of a day; the slider goes from the first day on record to today, and marks those on which something happened. */
export function AsOf({ targetId, entries }: OfTarget): JSX.Element {
  const say = useSay();
  const { dateOf } = useTimes();
  const today = useToday();
  const [asked, ask] = useSearchParams();
  const events = entries.map(({ position, recordedAt }) => ({ position, day: dateOf(recordedAt) }));
  const days = [...new Set(events.map(({ day }) => day))].sort();
  const first = days[0] ?? today;
  const moment = asked.get('asOf') ?? today;
  const at = lastAt(events, moment);
  const day = moment.startsWith('@') ? (events[at]?.day ?? first) : moment;
  const choose = (next: string): void => ask({ tab: 'as-of', asOf: next }, { replace: true });
  const [earlier, later] = [events[at - 1], events[at + 1]];
  return (
    <Flex vertical gap={12}>
      <Flex className="no-print" gap={8} align="center" wrap>
        <label htmlFor="as-of">{say(historyWords.day)}</label>
        <Input
          id="as-of"
          type="date"
          style={{ width: 160 }}
          min={first}
          max={today}
          value={day}
          onChange={({ target }) => target.value !== '' && choose(target.value)}
        />
        <Button disabled={earlier === undefined} onClick={() => earlier && choose(`@${earlier.position}`)}>
          {say(historyWords.earlier)}
        </Button>
        <Button disabled={later === undefined} onClick={() => later && choose(`@${later.position}`)}>
          {say(historyWords.later)}
        </Button>
      </Flex>
      <DaySlider key={day} {...{ first, today, day, days, choose }} />
      <Standing targetId={targetId} moment={moment} />
    </Flex>
  );
}

interface Sliding {
  readonly first: string;
  readonly today: string;
  readonly day: string;
  readonly days: readonly string[];
  readonly choose: (day: string) => void;
}

/** Asks once it is let go of. */
function DaySlider({ first, today, day, days, choose }: Sliding): JSX.Element {
  const say = useSay();
  const { longDayOf } = useTimes();
  const [at, setAt] = useState(daysFrom(first, day));
  const said = (days: number | undefined): string => longDayOf(dayAfter(first, days ?? 0));
  return (
    <div className="no-print" style={{ paddingInline: 8 }}>
      <Slider
        min={0}
        max={daysFrom(first, today)}
        value={at}
        included={false}
        marks={Object.fromEntries(days.map((each) => [daysFrom(first, each), ' ']))}
        onChange={setAt}
        onChangeComplete={(next) => choose(dayAfter(first, next))}
        tooltip={{ formatter: said }}
        ariaLabelForHandle={say(historyWords.slider)}
        ariaValueTextFormatterForHandle={said}
      />
    </div>
  );
}

function Standing({ targetId, moment }: { readonly targetId: string; readonly moment: string }): JSX.Element {
  const say = useSay();
  const { longDayOf, minuteOf } = useTimes();
  const params = { path: { targetId }, query: { asOf: moment } };
  const standing = queries.useQuery(
    'get',
    '/api/v1/targets/{targetId}/standing',
    { params },
    {
      placeholderData: keepPreviousData,
    },
  );
  if (standing.isError) return <Failed error={standing.error} again={() => void standing.refetch()} />;
  if (!standing.data) return <Spin />;
  const { status, stepName, last, score, grade } = standing.data;
  return (
    <section aria-busy={standing.isPlaceholderData} style={{ opacity: standing.isPlaceholderData ? 0.5 : 1 }}>
      <Typography.Paragraph role="status">
        <Typography.Text strong>
          {moment.startsWith('@')
            ? `${say(historyWords.knownAfter)}${moment}${say(punctuation.list)}${minuteOf(last.recordedAt)}`
            : `${say(historyWords.known)}${longDayOf(moment)}`}
        </Typography.Text>{' '}
        <Tag>{say(statusWords[status])}</Tag>
        {stepName !== null && <Tag>{stepName}</Tag>}
        {score !== null && <Tag>{`${score} ${grade ?? ''}`}</Tag>}
        <br />
        {say(historyWords.lastThen)}
        <ToldEvent targetId={targetId} event={last} />
      </Typography.Paragraph>
      <PaperForm target={standing.data} />
    </section>
  );
}
