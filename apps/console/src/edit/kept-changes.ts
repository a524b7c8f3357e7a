import { type Content } from '#contexts/targets/pure';
import { type Sent } from './draft.js';
import { type Kept } from './exchange.js';
import { WAITING } from './forget-waiting.js';

/** A save that may have reached the server: sent again under its key it happens once. */
export interface Attempt {
  readonly key: string;
  readonly revision: number;
  readonly content: Sent;
  readonly keys: readonly string[];
}

/** Of a target that is new, what it is for. */
export interface Start {
  readonly unit: string;
  readonly fiscalYear: number;
  readonly code: string;
}

/** What waits in this browser, whose it is, and of which target (`new`: of none yet). */
export interface Waiting extends Kept {
  readonly personId: string;
  readonly targetId: string;
  readonly attempt?: Attempt | undefined;
  readonly start?: Start | undefined;
}

const STORE = 'waiting';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(WAITING, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: ['personId', 'targetId'] });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no database'));
  });
}

async function ask<Answer>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<Answer>) {
  const db = await database();
  return new Promise<Answer>((resolve, reject) => {
    const turn = db.transaction(STORE, mode);
    const asked = what(turn.objectStore(STORE));
    turn.oncomplete = () => resolve(asked.result);
    turn.onabort = () => reject(turn.error ?? new Error('not kept'));
  }).finally(() => db.close());
}

/** Keeps what waits, over a reload, a closed tab and a lost session. */
export const keep = async (waiting: Waiting): Promise<void> => {
  await ask('readwrite', (store) => store.put(waiting));
};

/** What waits of a person's target: never another person's. */
export const keptOf = (personId: string, targetId: string): Promise<Waiting | undefined> =>
  // What `keep` put there.
  ask('readonly', (store) => store.get([personId, targetId]) as IDBRequest<Waiting | undefined>);

/** All that waits of a person. */
export const allKeptOf = (personId: string): Promise<readonly Waiting[]> =>
  ask('readonly', (store) => store.getAll(IDBKeyRange.bound([personId], [personId, []])) as IDBRequest<Waiting[]>);

export const forget = (personId: string, targetId: string): Promise<undefined> =>
  ask('readwrite', (store) => store.delete([personId, targetId]));

export const nothingYet: Content = { name: '', budget: '', indicators: [] };
