/** How a person signs in. Its password is an argon2 hash; both it and the login name are missing where an issuer alone says who it is. */
export interface Account {
  readonly personId: string;
  readonly loginName: string | null;
  readonly password: string | null;
  /** Given by somebody else: until the person has chosen one of their own nothing else is open to them. */
  readonly changeDue: boolean;
  readonly isDemo: boolean;
  readonly madeAt: Date;
  readonly blockedAt: Date | null;
  readonly resetAt: Date | null;
  readonly resetBy: string | null;
}

const RESET_DAYS = 7;

/** When an administrator gave the person another password, for as long as the record says so beside what they sign. */
export function credentialResetAt({ resetAt }: Pick<Account, 'resetAt'>, now: Date): string | undefined {
  if (resetAt === null) return undefined;
  return now.valueOf() < resetAt.valueOf() + RESET_DAYS * 86_400_000 ? resetAt.toISOString() : undefined;
}
