import { type ChangeEvent, type CompositionEvent, type RefObject, useRef, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field's text and its handlers: what an input method is composing is nobody else's business until it is done. */
export function useComposed(text: string, type: (text: string) => void) {
  const [composed, compose] = useState<string>();
  const isComposing: RefObject<boolean> = useRef(false);
  const handlers = {
    value: composed ?? text,
    onCompositionStart: ({ currentTarget }: CompositionEvent<Field>): void => {
      isComposing.current = true;
      compose(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>): void => {
      isComposing.current = false;
      compose(undefined);
      type(currentTarget.value);
    },
    onChange: ({ target }: ChangeEvent<Field>): void => {
      if (isComposing.current) compose(target.value);
      else type(target.value);
    },
  };
  return { handlers, isComposing };
}
