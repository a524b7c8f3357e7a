import { type Person } from '#domain/kernel';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { TestIdentity } from '#testing/identity';

/** Sessions, and beside them the persons of the specs, who make the organisation. */
export class WithSessions extends Identity {
  sessions: Identity = new TestIdentity();

  personOf(request: Asked): Promise<Person> {
    const isOfTheSpec = /^ey[^.]*$/.test(bearerOf(request) ?? '');
    return (isOfTheSpec ? new TestIdentity() : this.sessions).personOf(request);
  }
}
