import { ApiProblem, type Schemas } from '#platform/api-client';
import { type Language } from '../words/language.js';

type Problem = Schemas['Problem'];

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'sentences' in error;

/** What the API refused with, thrown as it is or as an error; nothing where it did not answer. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof ApiProblem) return error.problem;
  return isProblem(error) ? error : undefined;
}

/** Whether asking again would be refused again: unlike who is away, or asks us to wait. */
export function isRefusal(error: unknown): boolean {
  const { status } = problemOf(error) ?? {};
  return status !== undefined && status < 500 && status !== 429;
}

/** Whether nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => problemOf(error)?.status === 401;

const away = {
  zh: '现在连不上服务器，已填的内容仍在，请稍后再试。',
  en: 'The server does not answer now; what you typed is still here: try again in a while.',
};

/** The refusal's own sentence; of several faults each, which names its field and row: a path means nothing to who typed. */
export function sentencesOf(error: unknown, language: Language): readonly string[] {
  const problem = problemOf(error);
  if (!problem) return [away[language]];
  const faults = problem.errors ?? [];
  return faults.length > 0 ? faults.map((fault) => fault[language]) : [problem.sentences[language]];
}
