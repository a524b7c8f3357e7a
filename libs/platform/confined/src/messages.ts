import { type ErrorKind } from '#domain/kernel';

/** What a confined process says to a question. */
export type Reply =
  | { readonly answer: unknown }
  | {
      readonly refused: {
        readonly kind: ErrorKind;
        readonly code: string;
        readonly sentences: { readonly zh: string; readonly en: string };
        readonly details: Readonly<Record<string, unknown>>;
      };
    }
  | { readonly broke: string };
