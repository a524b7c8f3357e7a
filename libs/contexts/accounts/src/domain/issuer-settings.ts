import { type OidcSettings } from '#platform/process';

/** Who signs people in beside, or instead of, passwords kept here; a class so that Nest can inject it. */
export class IssuerSettings {
  constructor(readonly oidc: OidcSettings | undefined) {}
}
