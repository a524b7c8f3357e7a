import { useCallback, useRef, useState, type RefObject } from 'react';
import { edited, type Act } from './editing.js';
import { type Editing } from './state.js';

export interface InHand {
  readonly editing: Editing;
  readonly act: (act: Act) => void;
  /** As it stands after every act so far: what is sent must not be a drawing behind. */
  readonly latest: RefObject<Editing>;
}

/** What is edited here. */
export function useEditing(begin: () => Editing): InHand {
  const [editing, show] = useState(begin);
  const latest = useRef(editing);
  const act = useCallback((what: Act): void => {
    latest.current = edited(latest.current, what);
    show(latest.current);
  }, []);
  return { editing, act, latest };
}
