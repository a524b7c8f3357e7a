import { App, Button, Flex, Layout, Tag, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { queries } from '../api/client.js';
import { waitingAssessments } from '../assessments/kept-cells.js';
import { sentencesOf } from '../api/problem.js';
import { useLanguage, useSay, type Words } from '../words/language.js';
import { signOutWords } from '../words/sign-out-words.js';
import { ZoneContext } from '../words/times.js';
import { appWords } from '../words/words.js';
import { Boundary } from './boundary.js';
import { leave } from './leave.js';
import { rolesOf } from './roles-of.js';
import { useLive } from './use-live.js';

interface Framed {
  readonly person: Schemas['Whoami'];
  readonly switchLanguage: () => void;
  readonly children: ReactNode;
}

interface Screen {
  readonly path: string;
  readonly words: Words;
  /** Whose it is; left out: everybody's. The server decides what each of them is told there. */
  readonly roles?: readonly string[];
}

const business = ['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section', 'performance-section'];
const organisation = [...business, 'publisher', 'auditor', 'organisation-administrator'];

const screens: readonly Screen[] = [
  { path: '/', words: appWords.desk },
  { path: '/inbox', words: appWords.inbox },
  { path: '/targets', words: appWords.targets },
  { path: '/assessments', words: appWords.assessments },
  { path: '/scores', words: appWords.scores },
  { path: '/imports', words: appWords.imports, roles: [...business, 'publisher', 'auditor'] },
  { path: '/operations', words: appWords.operations, roles: ['operator'] },
  {
    ...{ path: '/organisation', words: appWords.organisation },
    roles: [...organisation, 'accounts-administrator', 'audit-administrator'],
  },
  { path: '/rules', words: appWords.rules, roles: organisation },
];

const isOf = ({ roles }: Screen, grants: readonly string[]): boolean =>
  roles === undefined || grants.some((grant) => roles.includes(grant.split('@')[0] ?? ''));

/** The header with where one can go and who one is, and the screen. */
export function Frame({ person, switchLanguage, children }: Framed): JSX.Element {
  const say = useSay();
  const { pathname } = useLocation();
  useLive();
  // Until their password is their own nothing else is open to them.
  const open = person.passwordChangeDue ? [] : screens.filter((screen) => isOf(screen, person.roles));
  const here = screens.findLast(({ path }) => pathname === path || pathname.startsWith(`${path}/`))?.path ?? '/';
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ height: 'auto', lineHeight: '40px', paddingBlock: 12, paddingInline: 24 }}>
        <Flex align="center" gap={24}>
          <Typography.Text strong style={{ color: '#fff', whiteSpace: 'nowrap' }}>
            {say(appWords.title)}
          </Typography.Text>
          <nav className="places">
            {open.map(({ path, words }) => (
              <Link key={path} to={path} aria-current={path === here ? 'page' : undefined}>
                {say(words)}
              </Link>
            ))}
          </nav>
          <Typography.Text style={{ color: '#fff', whiteSpace: 'nowrap' }}>
            <Link to="/account" style={{ color: '#fff' }}>
              {person.name ?? person.personId}
            </Link>
            <RolesTag person={person} />
          </Typography.Text>
          <Button size="small" ghost onClick={switchLanguage}>
            {say(appWords.language)}
          </Button>
          <SignOut personId={person.personId} />
        </Flex>
      </Layout.Header>
      <Layout.Content role="main" style={{ padding: 24 }}>
        <ZoneContext value={person.timezone}>
          <Boundary at={pathname}>{children}</Boundary>
        </ZoneContext>
      </Layout.Content>
    </Layout>
  );
}

function RolesTag({ person }: Pick<Framed, 'person'>): JSX.Element {
  const say = useSay();
  return <Tag style={{ marginInlineStart: 8 }}>{rolesOf(person.roles, say)}</Tag>;
}

function SignOut({ personId }: { readonly personId: string }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { message, modal } = App.useApp();
  const signOut = queries.useMutation('post', '/api/v1/sign-out', {
    onSuccess: leave,
    onError: (error) => void message.error(sentencesOf(error, language).join(' ')),
  });
  const end = (): void => signOut.mutate({ params: {} });
  const ask = async (): Promise<void> => {
    // Loaded only now, for most sign out with nothing waiting; where the browser keeps nothing there is nothing to lose.
    const targets = await import('../edit/kept-changes.js').then((kept) => kept.allKeptOf(personId)).catch(() => []);
    const waiting = [...targets.map(({ draft }) => draft.head.name), ...waitingAssessments(personId)];
    if (waiting.length === 0) {
      end();
      return;
    }
    modal.confirm({
      ...{ title: say(signOutWords.waiting), content: waiting.join('、') },
      ...{ okText: say(signOutWords.signOut), okButtonProps: { danger: true }, onOk: end },
    });
  };
  return (
    <Button size="small" ghost loading={signOut.isPending} onClick={() => void ask().catch(end)}>
      {say(appWords.signOut)}
    </Button>
  );
}
