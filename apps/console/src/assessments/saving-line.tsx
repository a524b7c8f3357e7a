import { Alert, Typography } from 'antd';
import { type JSX, use } from 'react';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { ZoneContext } from '../words/times.js';
import { attemptOf, type Filling } from './filling-state.js';
import { sendableOf } from './sendable.js';

/** Where what was typed is: with the server, on its way, or here. */
export function SavingLine({ filling, again }: { readonly filling: Filling; readonly again: () => void }): JSX.Element {
  const say = useSay();
  const timeZone = use(ZoneContext);
  const { how, error, savedAt } = filling;
  if (how === 'refused')
    return (
      <>
        <Alert type="warning" title={say(words.refused)} />
        <Failed error={error} again={again} />
      </>
    );
  if (how === 'away') return <Alert type="warning" showIcon title={say(words.unsaved)} />;
  const isBehind = attemptOf(filling, '') !== undefined;
  const { report } = sendableOf(filling.of.content, filling.cells);
  const clock = savedAt?.toLocaleTimeString('sv-SE', { timeZone }) ?? '';
  return (
    <Typography.Text role="status">
      {report === undefined
        ? ''
        : how === 'saving'
          ? say(words.saving)
          : isBehind
            ? say(words.waiting)
            : `${say(words.saved)} ${clock}`}
      <Held filling={filling} />
    </Typography.Text>
  );
}

/** Amber that can be read on the page's grey. */
const AMBER = '#874d00';

/** What the server cannot take yet, so that nobody thinks it is there. */
function Held({ filling: { of, cells } }: { readonly filling: Filling }): JSX.Element | null {
  const say = useSay();
  const { report, held } = sendableOf(of.content, cells);
  if (report === undefined) return <Typography.Text style={{ color: AMBER }}>{say(words.heldMoney)}</Typography.Text>;
  if (held.length === 0) return null;
  return <Typography.Text style={{ color: AMBER }}>{` · ${say(words.held)}${held.length}`}</Typography.Text>;
}
