import { z } from 'zod';
import { wrongSettings } from './wrong-settings.js';

const address = z.url({ protocol: /^https?$/, error: '应是网址 must be a URL' });

export const signInVariables = {
  JIXIAO_DEMO_ACCOUNTS: z.enum(['0', '1'], { error: '应为 1 或 0 must be 1 or 0' }).default('0'),
  JIXIAO_OIDC_ISSUER: address.optional(),
  JIXIAO_OIDC_CLIENT_ID: z.string().min(1).optional(),
  JIXIAO_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  JIXIAO_OIDC_REDIRECT_URI: address.optional(),
  JIXIAO_OIDC_SCOPE: z.string().min(1).default('openid profile'),
  JIXIAO_OIDC_PERSON_CLAIM: z.string().min(1).default('preferred_username'),
  JIXIAO_OIDC_PERSON_IS: z
    .enum(['person-id', 'login-name'], { error: '应是以下之一 must be one of person-id, login-name' })
    .default('person-id'),
};

/** Only the API signs anybody in. */
export const ofSigningIn = {
  JIXIAO_DEMO_ACCOUNTS: true,
  JIXIAO_OIDC_ISSUER: true,
  JIXIAO_OIDC_CLIENT_ID: true,
  JIXIAO_OIDC_CLIENT_SECRET: true,
  JIXIAO_OIDC_REDIRECT_URI: true,
  JIXIAO_OIDC_SCOPE: true,
  JIXIAO_OIDC_PERSON_CLAIM: true,
  JIXIAO_OIDC_PERSON_IS: true,
} as const;

export interface SignInSettings {
  /** Whether the demo's accounts may sign in: only where nobody but this machine is served. */
  readonly demo: boolean;
  /** The issuer of OpenID Connect that signs people in. */
  readonly oidc: OidcSettings | undefined;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Our own address of the callback, as it is registered there. */
  readonly redirectUri: string;
  readonly scope: string;
  /** The claim that names the person, and what it names them by. */
  readonly personClaim: string;
  readonly personIs: 'person-id' | 'login-name';
}

type Variables = z.output<z.ZodObject<typeof signInVariables>>;

export const signInOf = (v: Variables): SignInSettings => ({
  demo: v.JIXIAO_DEMO_ACCOUNTS === '1',
  oidc: oidcOf(v),
});

function oidcOf(v: Variables): OidcSettings | undefined {
  const { JIXIAO_OIDC_ISSUER: issuer, JIXIAO_OIDC_CLIENT_ID: clientId, JIXIAO_OIDC_REDIRECT_URI: redirectUri } = v;
  if (issuer === undefined) return undefined;
  if (clientId === undefined || redirectUri === undefined) {
    const names = 'JIXIAO_OIDC_CLIENT_ID, JIXIAO_OIDC_REDIRECT_URI';
    throw wrongSettings([`${names}：配置了 JIXIAO_OIDC_ISSUER 时必须设置 must be set beside JIXIAO_OIDC_ISSUER`]);
  }
  return {
    ...{ issuer, clientId, clientSecret: v.JIXIAO_OIDC_CLIENT_SECRET, redirectUri, scope: v.JIXIAO_OIDC_SCOPE },
    ...{ personClaim: v.JIXIAO_OIDC_PERSON_CLAIM, personIs: v.JIXIAO_OIDC_PERSON_IS },
  };
}
