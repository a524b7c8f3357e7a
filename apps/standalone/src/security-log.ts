import { type LogFile } from './log-file.js';

/** As Nest writes the name of a logger; in what somebody sent, the quotes are escaped. */
const OF_SECURITY = '"context":"Security"';

/** Keeps what was refused, and who tried to sign in, in a file of its own: the lines of a busy hour would push it out of the other one. */
export class SecurityApart {
  constructor(
    private readonly security: Pick<LogFile, 'write'>,
    private readonly rest: Pick<LogFile, 'write'>,
  ) {}

  write(line: string): void {
    (line.includes(OF_SECURITY) ? this.security : this.rest).write(line);
  }
}
