import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { IssuerAway, IssuerRefused, NoIssuer } from '../domain/issuer.errors.js';
import { IssuerSettings } from '../domain/issuer-settings.js';

/** How far its clock and ours may be apart, in seconds. */
const SKEW = 30;
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** What the browser keeps while it is away at the issuer's: it names one way there and back. */
export const transactionSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });
export type Transaction = z.infer<typeof transactionSchema>;

/** Who an issuer says it is: its subject for ever, and the claim by which we find the person the first time. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly claim: string | undefined;
}

interface Known {
  readonly config: oidc.Configuration;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
}

/** The OpenID Connect issuer that the settings name: found by discovery when it is first asked, code flow with PKCE, state and nonce. */
@Injectable()
export class Issuer {
  private found: Promise<Known> | undefined;

  constructor(private readonly settings: IssuerSettings) {}

  /** Where to send the browser, and what it is to bring back. Throws NoIssuer, IssuerAway. */
  async begin(): Promise<{ readonly url: URL; readonly transaction: Transaction }> {
    const { config } = await this.known();
    const verifier = oidc.randomPKCECodeVerifier();
    const transaction = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.named().redirectUri,
      scope: this.named().scope,
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url, transaction };
  }

  /** Of the query that the issuer sent the browser back with. Throws IssuerRefused, IssuerAway. */
  async finish(query: string, { state, nonce, verifier }: Transaction): Promise<Vouched> {
    const { config, keys } = await this.known();
    const { clientId, redirectUri, personClaim } = this.named();
    const url = new URL(redirectUri);
    url.search = query;
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    try {
      const { id_token: idToken = '' } = await oidc.authorizationCodeGrant(config, url, checks);
      const { issuer } = config.serverMetadata();
      // Without an age a token of the future would pass.
      const asked = { issuer, audience: clientId, clockTolerance: SKEW, maxTokenAge: '5m', algorithms: ASYMMETRIC };
      // The library trusts the connection; we also want the issuer's key under it.
      const { payload } = await jwtVerify(idToken, keys, { ...asked, requiredClaims: ['sub', 'exp', 'iat', 'nonce'] });
      const claim = payload[personClaim];
      return { issuer, subject: payload.sub ?? '', claim: typeof claim === 'string' ? claim : undefined };
    } catch (cause) {
      throw isAway(cause) ? new IssuerAway(cause) : new IssuerRefused(cause);
    }
  }

  private named(): NonNullable<IssuerSettings['oidc']> {
    if (this.settings.oidc === undefined) throw new NoIssuer();
    return this.settings.oidc;
  }

  private known(): Promise<Known> {
    const { issuer, clientId, clientSecret } = this.named();
    this.found ??= discover(new URL(issuer), clientId, clientSecret).catch((cause: unknown) => {
      // Looked for anew by the next who asks.
      this.found = undefined;
      throw new IssuerAway(cause);
    });
    return this.found;
  }
}

async function discover(issuer: URL, clientId: string, clientSecret: string | undefined): Promise<Known> {
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);
  const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
  const metadata = { [oidc.clockTolerance]: SKEW };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- says only that it is for who knows: nobody but this machine hears it
  const options = isHere ? { execute: [oidc.allowInsecureRequests] } : {};
  const config = await oidc.discovery(issuer, clientId, metadata, authentication, options);
  const { jwks_uri: jwksUri = '' } = config.serverMetadata();
  // Asked again as soon as a key is unknown: tokens come from the issuer itself, so nobody else can make us ask.
  return { config, keys: createRemoteJWKSet(new URL(jwksUri), { cooldownDuration: 0 }) };
}

/** It did not answer, or not now: neither a refusal nor a forgery. */
function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'ERR_JWKS_TIMEOUT' || code === 'OAUTH_TIMEOUT') return true;
  return error instanceof TypeError && error.message === 'fetch failed' ? true : isAway(Reflect.get(error, 'cause'));
}
