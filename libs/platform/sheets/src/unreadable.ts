import { DomainError } from '#domain/kernel';

/** The file cannot be read at all: nothing of it is taken in. */
export const unreadable = (
  code: string,
  zh: string,
  en: string,
  details: Readonly<Record<string, unknown>> = {},
): DomainError => new DomainError('unprocessable', code, { zh, en }, details);
