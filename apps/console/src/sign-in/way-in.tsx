import { Spin } from 'antd';
import { type JSX, lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';

const SignIn = lazy(() => import('./sign-in.js'));
const FirstAdministrator = lazy(() => import('./first-administrator.js'));

/** Of whoever is not signed in; who is loads no form for it. */
export function WayIn({ switchLanguage }: { readonly switchLanguage: () => void }): JSX.Element {
  return (
    <Suspense fallback={<Spin fullscreen />}>
      <Routes>
        <Route path="/first-administrator" element={<FirstAdministrator />} />
        <Route path="*" element={<SignIn switchLanguage={switchLanguage} />} />
      </Routes>
    </Suspense>
  );
}
