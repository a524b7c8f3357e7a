import { Alert, Button, Empty, Spin } from 'antd';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { type Column } from './columns.js';
import { Rows } from './rows.js';
import { type Shown, useTargets } from './use-targets.js';
import { canLookBack, isNarrowed, sortedBy, type View } from './view.js';

interface Listing {
  readonly view: View;
  readonly change: (view: View) => void;
  readonly columns: readonly Column[];
  /** Whether who looks may draft one. */
  readonly drafts: boolean;
}

/** The rows of a view, or what to do where there are none. */
export function Listed({ view, change, columns, drafts }: Listing): JSX.Element {
  const say = useSay();
  const shown = useTargets(view);
  const isPast = view.asOf !== undefined;
  if (isPast && !canLookBack(view)) return <Alert type="info" showIcon title={say(listWords.asOfNeeds)} />;
  if (shown.error !== null) return <Failed error={shown.error} again={shown.again} />;
  if (shown.isPending) return <Spin />;
  if (shown.rows.length === 0) return <Nothing view={view} change={change} drafts={drafts} />;
  return (
    <>
      {isPast && <Alert type="info" showIcon title={say(listWords.asOfNote)} />}
      <Rows
        rows={shown.rows}
        columns={columns}
        totals={totalsOf(shown, say)}
        sorting={view}
        sort={(by) => change(sortedBy(view, by))}
      />
    </>
  );
}

/** Of all that is asked for; while it is still being read, how much of it has come. */
function totalsOf({ rows, total }: Shown, say: ReturnType<typeof useSay>): Readonly<Record<string, string>> {
  if (!total) return { name: say(listWords.total) };
  const read = rows.length < total.count ? `（${say(listWords.loaded)} ${rows.length}）` : '';
  return {
    name: `${say(listWords.total)} ${total.count} ${say(listWords.ofTargets)}${read}`,
    budget: money(total.budget),
  };
}

function Nothing({ view, change, drafts }: Omit<Listing, 'columns'>): JSX.Element {
  const say = useSay();
  if (isNarrowed(view))
    return (
      <Empty description={say(listWords.nothingFound)}>
        <Button onClick={() => change({})}>{say(listWords.clear)}</Button>
      </Empty>
    );
  return <Empty description={say(drafts ? listWords.nothingForDrafter : listWords.nothingYet)} />;
}
