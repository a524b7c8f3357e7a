import { type CheckRules } from '#contexts/targets/pure';
import { Alert, Button, Flex, Typography } from 'antd';
import { type JSX, type ReactNode, useEffect, useState } from 'react';
import { editWords, gridWords } from '../words/edit-words.js';
import { filled } from '../words/filled.js';
import { useLanguage, useSay } from '../words/language.js';
import { appWords } from '../words/words.js';
import { CellNote } from './cell-note.js';
import { isHead, type Place } from './draft.js';
import { fields } from './fields.js';
import './edit.css';
import { ErrorSummary } from './error-summary.js';
import { totalOf } from './findings-at.js';
import { Grid } from './grid.js';
import { cellId } from './grid-row.js';
import { HeadFields } from './head-fields.js';
import { Legend } from './legend.js';
import { Overlaps } from './overlaps.js';
import { draftIn, type Editing } from './state.js';
import { Toolbar } from './toolbar.js';
import { useChecked } from './use-checked.js';
import { type InHand } from './use-editing.js';

interface Edited {
  readonly title: string;
  readonly hand: InHand;
  readonly rules: CheckRules | undefined;
  /** Why nothing can be changed, if so. */
  readonly locked?: string | undefined;
  readonly isRefused: boolean;
  readonly status: (hasFaults: boolean) => ReactNode;
  /** Above the head. */
  readonly before?: ReactNode;
  /** Whether one may go on although something is missing. */
  readonly goesUnfinished?: boolean;
  readonly go: { readonly words: string; readonly isBusy: boolean; readonly then: () => void };
}

/** A target as it is edited: its head, its indicators, what is wrong with them, and whether they are saved. */
export function Editor(of: Edited): JSX.Element {
  const { title, hand, rules, locked, isRefused, status, before } = of;
  const { editing, act } = hand;
  const [tried, tryNow] = useState(hasTriedBefore);
  const isLocked = locked !== undefined;
  const checked = useChecked(editing, { rules, isLocked, isRefused, hasTried: tried > 0 });
  const listed = tried > 0 ? checked.inTheWay : [];
  useErrorTitle(title, listed.length > 0 || checked.hasFaults);
  const leave = (): void => {
    if (!of.goesUnfinished) tryNow(tried + 1);
    if (of.goesUnfinished || checked.inTheWay.length === 0) of.go.then();
  };
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} align="center" wrap>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {title}
        </Typography.Title>
        {status(checked.hasFaults)}
      </Flex>
      {listed.length > 0 && <ErrorSummary listed={listed} tried={tried} open={(place) => goTo(place, hand)} />}
      <Overlaps editing={editing} act={act} />
      {before}
      <HeadFields editing={editing} act={act} marks={checked.marks} />
      <Above editing={editing} act={act} locked={locked} />
      <Grid {...hand} marks={checked.marks} isLocked={isLocked} />
      <div className="grid-foot">
        <CellNote {...{ editing, act, isLocked }} marks={checked.marks} />
        <Flex gap={16} align="center" justify="space-between" wrap>
          <Total editing={editing} rules={rules} />
          <Legend />
          {!isLocked && (
            <Button type="primary" loading={of.go.isBusy} onClick={leave}>
              {of.go.words}
            </Button>
          )}
        </Flex>
      </div>
    </Flex>
  );
}

/** From the page before a submission one comes to see what is missing. */
const hasTriedBefore = (): number => (new URLSearchParams(window.location.search).has('tried') ? 1 : 0);

function goTo(place: Place, { editing, act }: InHand): void {
  if (isHead(place.field)) document.getElementById(cellId('', place.field))?.focus();
  else act({ act: 'go', to: atOf(editing, place) });
}

function Above({ editing, act, locked }: Pick<InHand, 'editing' | 'act'> & Pick<Edited, 'locked'>): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  if (locked !== undefined) return <Alert type="info" showIcon title={`${say(editWords.locked)}${locked}`} />;
  return (
    <>
      <Toolbar editing={editing} act={act} />
      <Typography.Text type="secondary">{say(gridWords.keys)}</Typography.Text>
      {editing.refused && <Alert type="error" showIcon role="alert" title={editing.refused[language]} />}
    </>
  );
}

function Total({ editing, rules }: { readonly editing: Editing; readonly rules: CheckRules | undefined }): JSX.Element {
  const say = useSay();
  const total = totalOf(draftIn(editing));
  const isRight = rules === undefined || total === rules.weightTotal;
  return (
    <output aria-label={say(gridWords.total)} style={{ color: isRight ? '#135200' : '#a8071a', fontWeight: 600 }}>
      {`${say(gridWords.total)} ${total}`}
      {!isRight && say(filled(gridWords.of, rules.weightTotal))}
    </output>
  );
}

const atOf = (editing: Editing, { key, field }: Place) => ({
  row: Math.max(
    0,
    draftIn(editing).rows.findIndex((row) => row.key === key),
  ),
  column: Math.max(
    0,
    fields.findIndex((name) => name === field),
  ),
});

function useErrorTitle(title: string, hasErrors: boolean): void {
  const say = useSay();
  const whole = `${hasErrors ? say(editWords.error) : ''}${title} · ${say(appWords.title)}`;
  useEffect(() => {
    const before = document.title;
    document.title = whole;
    return () => {
      document.title = before;
    };
  }, [whole]);
}
