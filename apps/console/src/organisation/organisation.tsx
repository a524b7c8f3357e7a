import { Flex, Spin, Tabs, Typography } from 'antd';
import { type JSX, lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { useSay } from '../words/language.js';
import { tabWords } from '../words/organisation-words.js';
import { useHolds, useHoldsOverAll } from './parts/use-holds.js';

const Units = lazy(() => import('./units/units.js'));
const Person = lazy(() => import('./people/person.js'));
const Holders = lazy(() => import('./people/holders.js'));
const Imports = lazy(() => import('./imports/imports.js'));
const Import = lazy(() => import('./imports/import.js'));
const Accounts = lazy(() => import('./accounts/accounts.js'));
const Reads = lazy(() => import('./accounts/reads.js'));

const readers = [
  ...['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section', 'performance-section'],
  ...['publisher', 'auditor', 'organisation-administrator'],
];

/** Units and their people, who holds what, accounts, and who looked: each with a URL of its own. */
export default function Organisation(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const { pathname } = useLocation();
  const tabs = useTabs();
  const [, , at = ''] = pathname.split('/');
  const here = tabs.find((tab) => tab === at) ?? 'units';
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(tabWords.title)}
      </Typography.Title>
      <Tabs
        activeKey={here}
        onChange={(tab) => void go(tab === 'units' ? '/organisation' : `/organisation/${tab}`)}
        items={tabs.map((tab) => ({ key: tab, label: say(tabWords[tab]) }))}
      />
      <Suspense fallback={<Spin />}>
        <Routes>
          <Route path="/" element={tabs[0] === 'units' ? <Units /> : <Navigate to={tabs[0] ?? '/'} replace />} />
          <Route path="units/:code" element={<Units />} />
          <Route path="people/:personId" element={<Person />} />
          <Route path="holders" element={<Holders />} />
          <Route path="imports" element={<Imports />} />
          <Route path="imports/:importId" element={<Import />} />
          <Route path="accounts" element={<Accounts />} />
          <Route path="reads" element={<Reads />} />
          <Route path="*" element={<Navigate to="/organisation" replace />} />
        </Routes>
      </Suspense>
    </Flex>
  );
}

/** Those that the server would answer. */
function useTabs() {
  const [sees, seesAll, accounts, deeds, reads] = [
    useHolds(...readers),
    useHoldsOverAll(...readers),
    useHolds('accounts-administrator'),
    useHolds('auditor', 'accounts-administrator', 'audit-administrator'),
    useHolds('auditor', 'audit-administrator'),
  ];
  return [
    ...(sees ? (['units', 'holders'] as const) : []),
    // The file holds everything: it is for who sees everything.
    ...(seesAll ? (['imports'] as const) : []),
    ...(accounts || deeds ? (['accounts'] as const) : []),
    ...(reads ? (['reads'] as const) : []),
  ];
}
