/** Who signs people in beside, or instead of, passwords kept here; a class so that Nest can inject it. */
export class IssuerSettings {
  constructor(
    readonly oidc:
      | {
          readonly issuer: string;
          readonly clientId: string;
          readonly clientSecret: string | undefined;
          /** Our own address of the callback, as it is registered there. */
          readonly redirectUri: string;
          readonly scope: string;
          /** The claim that names the person. */
          readonly personClaim: string;
          /** What it names: a person's id, or the login name of an account. */
          readonly personIs: 'person-id' | 'login-name';
        }
      | undefined,
  ) {}
}
