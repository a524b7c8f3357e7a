/** The database of what this browser keeps until the server has it. */
export const WAITING = 'jixiao';

/** At signing out: nobody finds anything of anybody at this desk. */
export const forgetWaiting = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(WAITING);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error ?? new Error('not deleted'));
  });
