import { type RecordedEvent } from './recorded.js';

/** Which events of $all a subscriber wants: those whose stream name or type starts with one of the prefixes. */
export interface Filter {
  readonly on: 'stream' | 'type';
  readonly prefixes: readonly string[];
}

export const matches = (filter: Filter | undefined, event: RecordedEvent) =>
  filter === undefined || filter.prefixes.some((prefix) => event[filter.on].startsWith(prefix));
