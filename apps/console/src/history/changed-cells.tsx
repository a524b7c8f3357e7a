import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { historyWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { changedLines } from './changed-lines.js';
import { ToldEvent } from './told-event.js';

interface Shown {
  readonly targetId: string;
  readonly changes: Schemas['TargetChanges'];
}

const columns = ['place', 'was', 'is', 'by'] as const;

/** Each cell that is other, as it was and is, with the event that wrote it. */
export function ChangedCells({ targetId, changes }: Shown): JSX.Element {
  const say = useSay();
  const events = new Map(changes.events.map((event) => [event.revision, event]));
  return (
    <div className="paper">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(historyWords[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changedLines(changes, say).map(({ key, place, was, is, revision }) => {
            const event = events.get(revision);
            return (
              <tr key={key}>
                <th scope="row" style={{ textAlign: 'start' }}>
                  {place}
                </th>
                <td>{was !== '' && <del>{was}</del>}</td>
                <td>{is !== '' && <ins>{is}</ins>}</td>
                <td>{event && <ToldEvent targetId={targetId} event={event} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
