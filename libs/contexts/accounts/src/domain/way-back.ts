import { z } from 'zod';

/** A page of ours, and nothing else: never another host. */
export const pageOfOurs = z
  .string()
  .max(500)
  .regex(/^\/([\w\-.~%?=&#][\w\-./~%?=&#]*)?$/);

const TRANSACTION = '__Host-jixiao-oidc';
/** Lax: the way back from an issuer's host is a navigation from elsewhere, on which a Strict cookie would not come. */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const transactionCookie = (value: string): string => `${TRANSACTION}=${value}; ${ATTRIBUTES}; Max-Age=600`;
export const endedTransaction = (): string => `${TRANSACTION}=; ${ATTRIBUTES}; Max-Age=0`;

export function transactionOf(cookies: string | undefined): string | undefined {
  const values = (cookies ?? '').split(';').flatMap((pair) => {
    const [name, value] = pair.trim().split('=');
    return name === TRANSACTION && value !== undefined ? [value] : [];
  });
  return values.length === 1 ? values[0] : undefined;
}

/** The first page after a foreign issuer: it navigates by itself, so that the Strict cookie goes along from then on. */
export const wayOn = (page: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>绩效 Jixiao</title><meta http-equiv="refresh" content="0;url=${page.replaceAll('&', '&amp;')}"></head>
<body><p>已登录 Signed in：<a href="${page.replaceAll('&', '&amp;')}">继续 go on</a></p></body>
</html>
`;
