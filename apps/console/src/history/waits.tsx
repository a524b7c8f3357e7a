import { type JSX } from 'react';
import { historyWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { useTimeline } from './use-history.js';

/** How long each step of each round waited, as bars; nothing before the first submission. */
export function Waits({ targetId }: { readonly targetId: string }): JSX.Element | null {
  const say = useSay();
  const timeline = useTimeline(targetId);
  const steps = (timeline.data?.items ?? []).flatMap(({ round, steps: visited }) =>
    visited.map(({ name, waitedWorkingDays: days }, at) => ({ key: `${round}.${at + 1}`, name, days })),
  );
  const longest = Math.max(1, ...steps.map(({ days }) => days));
  if (steps.length === 0) return null;
  return (
    <table className="waits">
      <caption>{say(historyWords.waits)}</caption>
      <tbody>
        {steps.map(({ key, name, days }) => (
          <tr key={key}>
            <th scope="row">{`${key} ${name}`}</th>
            <td>
              <span className="bar" style={{ width: `${(days / longest) * 100}%` }} />
            </td>
            <td className="number">{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
