import { type Person } from '#domain/kernel';
import { type Asked } from './wire.js';

/** Who asks, for every route that is not `@Public()`; given by the application. */
export abstract class Identity {
  /**
   * From cookie or token, with what the person holds at this moment; sets `session`. What is unattended shows nobody at work, so that it
   * keeps no session from ending unused. Throws UnauthorizedException where nobody is signed in.
   */
  abstract personOf(request: Asked): Promise<Person>;
}

/** The credential of `Authorization: Bearer …`. */
export const bearerOf = ({ headers }: Pick<Asked, 'headers'>): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
