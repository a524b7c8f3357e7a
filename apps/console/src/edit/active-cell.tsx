import { type JSX, useEffect, useRef } from 'react';
import { type Mode } from './state.js';
import { useComposed } from './use-composed.js';

interface Active {
  readonly text: string;
  readonly mode: Mode;
  /** Counts up when it wants the keyboard. */
  readonly focus: number;
  readonly label: string;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly isLocked: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * The cell in which one is: always a textarea, so that the first key of an input method finds it.
 */
export function ActiveCell({ text, mode, focus, type, leave, ...about }: Active): JSX.Element {
  const cell = useRef<HTMLTextAreaElement>(null);
  const { handlers, isComposing } = useComposed(text, type);
  useEffect(() => {
    if (focus === 0 || isComposing.current) return;
    const area = cell.current;
    area?.focus();
    if (mode === 'move') area?.select();
    // By F2 one goes on after what is there.
    if (mode === 'text') area?.setSelectionRange(area.value.length, area.value.length);
  }, [focus, mode, isComposing]);
  return (
    <textarea
      ref={cell}
      className="cell-input"
      rows={1}
      {...handlers}
      readOnly={about.isLocked}
      aria-label={about.label}
      aria-invalid={about.isWrong}
      aria-describedby={about.describedBy}
      onBlur={leave}
    />
  );
}
