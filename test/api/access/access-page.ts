import { actions, roleSchema, roleWords, rowOf, type Action, type Role } from '#domain/access';

export const PAGE = 'docs/access.md';
const BEGIN = '<!-- The table: made by `npm run access`, never edited. -->';
const END = '<!-- The end of the table. -->';

const ON: Readonly<Record<string, string>> = {
  anyone: '不登录也可以 anybody, not signed in',
  operator: '持运维令牌 who holds the operator’s token',
  'signed-in': '登录的人，限本人的 everybody, of their own',
  seat: '当前环节的席位，或其代理人 a seat of the open step, or its deputy',
  holder: '当前环节的席位本人 a seat of the open step, in one’s own name',
  signer: '本轮签署过的人 who has signed in the round',
};

function mark(action: Action, role: Role): string {
  const { to, reads } = rowOf(action);
  if (typeof to === 'string' || !to.includes(role)) return '';
  return reads ? '○' : '●';
}

function beside(action: Action): string {
  const { to, orOwner, orDeputy, in: states = [] } = rowOf(action);
  const who = typeof to === 'string' ? [ON[to] ?? to] : [];
  const own = orOwner ? ['本人的 one’s own'] : [];
  const deputies = orDeputy ? ['代理人也可以 deputies, too'] : [];
  return [...who, ...own, ...deputies, ...(states.length === 0 ? [] : [states.join(', ')])].join('; ');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Roles × actions, from the code that decides. */
export function tableOfAccess(): string {
  const roles = roleSchema.options;
  return [
    line(['操作 action', '', ...roles.map((role) => `${roleWords[role]} ${role}`), '其他，状态 others, states']),
    line(Array.from({ length: roles.length + 3 }, (_, at) => (at < 2 || at > roles.length + 1 ? '---' : ':-:'))),
    ...actions.map((action) =>
      line([`\`${action}\``, rowOf(action).zh, ...roles.map((role) => mark(action, role)), beside(action)]),
    ),
  ].join('\n');
}

/** The page with the table as it would be made now. */
export function renewed(page: string): string {
  const [before, rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before ?? ''}${BEGIN}\n\n${tableOfAccess()}\n\n${END}${after}`;
}
