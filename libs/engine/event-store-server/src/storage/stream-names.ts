import { LRUCache } from 'lru-cache';
import { type Row } from './rows.js';

/** About 20 MB when every name has 40 characters. */
const NAMES = 100_000;
const CHARACTERS = 10_000_000;

type Load = (ids: readonly string[]) => Promise<readonly Row[]>;

/** Names of streams by their numbers, which never change; spares a join for every event read. */
export class StreamNames {
  private readonly names = new LRUCache<string, string>({
    max: NAMES,
    maxSize: CHARACTERS,
    sizeCalculation: (name) => name.length + 1,
  });

  constructor(private readonly load: Load) {}

  /** The names of these rows' streams, whose numbers come first in each. */
  async of(rows: readonly Row[]): Promise<(row: Row) => string> {
    const ids = new Set(rows.map(numberOf));
    const found = new Map<string, string>();
    for (const id of ids) {
      const name = this.names.get(id);
      if (name !== undefined) found.set(id, name);
    }
    if (found.size < ids.size) {
      const unknown = [...ids].filter((id) => !found.has(id));
      for (const [id, name] of await this.load(unknown)) this.learn(found, id ?? '', name ?? '');
    }
    return (row) => nameOf(found.get(numberOf(row)));
  }

  private learn(found: Map<string, string>, id: string, name: string): void {
    found.set(id, name);
    this.names.set(id, name);
  }
}

const numberOf = ([id]: Row) => id ?? '';

function nameOf(name: string | undefined): string {
  // Written by one statement with the event: a row without it is a damaged database.
  if (name === undefined) throw new Error('an event of a stream that has no name');
  return name;
}
