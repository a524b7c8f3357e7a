/** What libs/platform/http needs to know of the settings; a class so that Nest can inject it. */
export class HttpOptions {
  constructor(readonly readWaitMs: number) {}
}
