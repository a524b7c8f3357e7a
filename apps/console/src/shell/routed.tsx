import { Spin } from 'antd';
import { type JSX, lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { queries } from '../api/client.js';
import { isSignedOut } from '../api/problem.js';
import { WayIn } from '../sign-in/way-in.js';
import { Frame } from './frame.js';
import { Failed } from './failed.js';

const Desk = lazy(() => import('../desk/desk.js'));
const Inbox = lazy(() => import('../inbox/inbox.js'));
const Agreement = lazy(() => import('../inbox/agreement.js'));
const Targets = lazy(() => import('../targets/targets.js'));
const Assessments = lazy(() => import('../assessments/assessments.js'));
const Assessment = lazy(() => import('../assessments/assessment.js'));
const Scores = lazy(() => import('../scores/scores.js'));
const Score = lazy(() => import('../scores/score.js'));
const Imports = lazy(() => import('../imports/imports.js'));
const Intake = lazy(() => import('../imports/intake.js'));
const Operations = lazy(() => import('../operations/operations.js'));
const Target = lazy(() => import('../target/target.js'));
const EditTarget = lazy(() => import('../edit/edit-target.js'));
const NewTarget = lazy(() => import('../edit/new-target.js'));
const CheckAnswers = lazy(() => import('../edit/check-answers.js'));
const Rules = lazy(() => import('../rules/rules.js'));
const Organisation = lazy(() => import('../organisation/organisation.js'));
const History = lazy(() => import('../history/history.js'));
const Account = lazy(() => import('../account/account.js'));
const MustChange = lazy(() => import('../account/must-change.js'));
const Device = lazy(() => import('../device/device.js'));
const Proof = lazy(() => import('../history/proof.js'));

/** Somebody else than before, in a page that stayed open: what it still holds of the one before is not theirs. */
function Anew(): JSX.Element {
  useEffect(() => window.location.reload(), []);
  return <Spin fullscreen />;
}

/** Whether it is not the one any more whom this page saw first. */
function useIsOther(personId: string | undefined): boolean {
  const [first, setFirst] = useState(personId);
  if (first === undefined && personId !== undefined) setFirst(personId);
  return first !== undefined && personId !== undefined && first !== personId;
}

/** The screens of whoever is signed in, or the way in. */
export function Routed({ switchLanguage }: { readonly switchLanguage: () => void }): JSX.Element {
  const whoami = queries.useQuery('get', '/api/v1/whoami');
  const isOther = useIsOther(whoami.data?.personId);
  if (whoami.isPending) return <Spin fullscreen />;
  // Also in the middle of something: what was typed is kept, and the URL stays.
  if (isSignedOut(whoami.error)) return <WayIn switchLanguage={switchLanguage} />;
  if (!whoami.data) return <Failed error={whoami.error} again={() => void whoami.refetch()} />;
  if (isOther) return <Anew />;
  if (whoami.data.passwordChangeDue)
    return (
      <Frame person={whoami.data} switchLanguage={switchLanguage}>
        <Suspense fallback={<Spin fullscreen />}>
          <MustChange />
        </Suspense>
      </Frame>
    );
  return (
    <Frame person={whoami.data} switchLanguage={switchLanguage}>
      <Suspense fallback={<Spin fullscreen />}>
        <Routes>
          <Route path="/" element={<Desk person={whoami.data} />} />
          <Route path="/inbox/:box?" element={<Inbox />} />
          <Route path="/inbox/agreement" element={<Agreement />} />
          <Route path="/targets" element={<Targets person={whoami.data} />} />
          <Route path="/targets/new" element={<NewTarget person={whoami.data} />} />
          <Route path="/targets/:targetId" element={<Target />} />
          <Route path="/targets/:targetId/edit" element={<EditTarget person={whoami.data} />} />
          <Route path="/targets/:targetId/submit" element={<CheckAnswers />} />
          <Route path="/assessments" element={<Assessments />} />
          <Route path="/assessments/:targetId" element={<Assessment person={whoami.data} />} />
          <Route path="/scores" element={<Scores />} />
          <Route path="/scores/:targetId" element={<Score />} />
          <Route path="/imports" element={<Imports person={whoami.data} />} />
          <Route path="/imports/:intakeId" element={<Intake person={whoami.data} />} />
          <Route path="/operations" element={<Operations />} />
          <Route path="/rules/:year?" element={<Rules />} />
          <Route path="/organisation/*" element={<Organisation />} />
          <Route path="/targets/:targetId/history" element={<History person={whoami.data} />} />
          <Route path="/targets/:targetId/history/:eventId" element={<Proof />} />
          <Route path="/account" element={<Account switchLanguage={switchLanguage} />} />
          <Route path="/device" element={<Device person={whoami.data} />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
