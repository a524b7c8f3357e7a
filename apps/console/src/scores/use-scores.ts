import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { useSearchParams } from 'react-router';
import { api } from '../api/client.js';
import { type Grade, gradeOf } from './grades.js';

/** Which scores are looked at; it stands in the URL. */
export interface Narrowed {
  readonly fiscalYear?: number;
  readonly unit?: string;
  readonly grade?: Grade;
}

export function useNarrowed(): readonly [Narrowed, (name: keyof Narrowed, value: string) => void] {
  const [asked, ask] = useSearchParams();
  const [year, unit, grade] = [Number(asked.get('fiscalYear')), asked.get('unit') ?? '', gradeOf(asked.get('grade'))];
  const narrow = (name: keyof Narrowed, value: string): void => {
    ask((before) => {
      if (value === '') before.delete(name);
      else before.set(name, value);
      return before;
    });
  };
  const narrowed = { ...(year > 0 && { fiscalYear: year }), ...(unit !== '' && { unit }), ...(grade && { grade }) };
  return [narrowed, narrow];
}

export const useScores = (narrowed: Narrowed) =>
  useInfiniteQuery({
    queryKey: ['scores', narrowed],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/scores', {
          signal,
          params: { query: { ...narrowed, limit: 100, ...(after === '' ? {} : { after }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
