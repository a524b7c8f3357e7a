import { Alert } from 'antd';
import { placed } from '#contexts/rules/pure';
import { type JSX } from 'react';
import { useLanguage } from '../../words/language.js';
import { type Fault, faultsAt } from './faults-of.js';

/** Each with its place. */
export function FaultsOf({ faults }: { readonly faults: readonly Fault[] }): JSX.Element {
  const language = useLanguage();
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {faults.map((fault) => (
        <li key={`${fault.path} ${fault.en}`}>{`${fault.path}：${fault[language]}`}</li>
      ))}
    </ul>
  );
}

interface Here {
  readonly faults: readonly Fault[];
  readonly path: readonly (string | number)[];
  /** At this place itself: what is within it is shown there. */
  readonly isExact?: boolean;
}

/** What is wrong with what stands above. */
export function FaultsHere({ faults, path, isExact = false }: Here): JSX.Element | null {
  const language = useLanguage();
  const here = faultsAt(faults, path).filter((fault) => !isExact || fault.path === placed(path));
  if (here.length === 0) return null;
  return (
    <Alert
      type="error"
      title={here.map((fault) => (
        <div key={fault.en}>{fault[language]}</div>
      ))}
    />
  );
}
