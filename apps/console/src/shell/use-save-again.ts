import { useEffect } from 'react';

const AGAIN_MS = 5000;

/** Saves when the page is left or hidden, and again where nobody answered: after a while, and when the network is back. */
export function useSaveAgain(save: () => Promise<boolean>, isAway: boolean): void {
  useEffect(() => {
    if (!isAway) return;
    const again = setInterval(() => void save(), AGAIN_MS);
    return () => clearInterval(again);
  }, [isAway, save]);
  useEffect(() => {
    const leave = (): void => void save();
    window.addEventListener('online', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('online', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [save]);
}
