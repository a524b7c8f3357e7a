import { DomainError } from '#domain/kernel';

/** As of a route that is not there. */
export class NoDemoHere extends DomainError {
  constructor() {
    super('not-found', 'no-such-route', {
      zh: '没有这个接口，请看 /docs。',
      en: 'There is no such route: see /docs.',
    });
  }
}
