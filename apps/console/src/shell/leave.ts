import { forgetWaiting } from '../edit/forget-waiting.js';
import { forgetAll } from './own-things.js';

/** Once the session here is ended, however it was: a page anew, so that who comes next at this desk finds nothing of the one before. */
export function leave(): void {
  forgetAll();
  void forgetWaiting().finally(() => window.location.assign('/'));
}
