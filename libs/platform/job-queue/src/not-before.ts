/** Thrown by a processor whose time has not come: the job is taken up again then, decided anew, and has not failed. */
export class NotBefore extends Error {
  constructor(readonly at: Date) {
    super(`未到时间 not before ${at.toISOString()}`);
  }
}
