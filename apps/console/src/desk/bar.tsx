import { type JSX } from 'react';
import { Link } from 'react-router';
import { searchOf, type View } from '../targets/view.js';
import { useSay } from '../words/language.js';
import { statusWords } from '../words/words.js';
import { countOf, type Part } from './progress.js';

interface Drawn {
  readonly parts: readonly Part[];
  /** Whose it is: `人社局`. */
  readonly of: string;
}

/** Dark enough for white figures on each. */
const colours = { draft: '#646a73', returned: '#b45309', approved: '#1e7a34', voided: '#646a73' } as const;
const steps = ['#3b6fd4', '#2a5ab8', '#1f489a', '#17387a', '#0f2a60'] as const;

export const colourOf = (part: Part, parts: readonly Part[]): string => {
  if (part.status !== 'in-approval') return colours[part.status];
  const at = parts.filter(({ status }) => status === 'in-approval').indexOf(part);
  return steps[Math.min(at, steps.length - 1)] ?? steps[0];
};

export function useLabel(): (part: Part) => string {
  const say = useSay();
  return ({ status, stepName }) => stepName ?? say(statusWords[status]);
}

/** From drafts to what is approved, each part as long as it has targets. */
export function Bar({ parts, of }: Drawn): JSX.Element {
  const label = useLabel();
  const told = parts.map((part) => `${label(part)} ${part.count}`).join('，');
  return (
    <div className="progress-bar" role="img" aria-label={`${of}：${told}`}>
      {parts.map((part) => (
        <span
          key={label(part)}
          title={`${label(part)} ${part.count}`}
          style={{ flexGrow: part.count, background: colourOf(part, parts) }}
        >
          {part.count / countOf(parts) > 0.04 && part.count}
        </span>
      ))}
    </div>
  );
}

interface Explained {
  readonly parts: readonly Part[];
  /** Of the year and unit that the bar is of. */
  readonly view: View;
}

/** What the colours mean, each with its number, and one click from the list of it. */
export function Legend({ parts, view }: Explained): JSX.Element {
  const label = useLabel();
  return (
    <ul className="progress-legend">
      {parts.map((part) => {
        const { status, stepName } = part;
        const search = searchOf({ ...view, status, ...(stepName === undefined ? {} : { step: stepName }) });
        return (
          <li key={label(part)}>
            <span className="swatch" style={{ background: colourOf(part, parts) }} />
            <Link to={`/targets?${search}`}>
              {label(part)} {part.count}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
