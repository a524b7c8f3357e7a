import { answerOf, type Schemas } from '#platform/api-client';
import { Card, Typography } from 'antd';
import { type JSX } from 'react';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { changeWords, importWords } from '../../words/organisation-import-words.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { type Import } from './import-answer.js';
import { whereIs } from './where.js';

type Change = Schemas['OrganisationChange'];

/** What it would change, in the order in which it is done. */
export function Changes({ of }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  const { importId, version } = of;
  const paged = usePaged<Change>(['organisation-import-changes', importId, version], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/organisation-imports/{importId}/changes', {
        signal,
        params: { path: { importId }, query: paging },
      }),
    ),
  );
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {`${say(importWords.changes)} ${of.steps}`}
        </Typography.Title>
      }
    >
      <PagedTable<Change>
        paged={paged}
        rowKey={({ step }) => String(step)}
        label={importWords.changes}
        empty={importWords.noChanges}
        columns={[
          { title: '', dataIndex: 'step', width: 70, align: 'right' },
          {
            title: say(importWords.does),
            width: 180,
            render: (_, { does }) => say(changeWords[does] ?? { zh: does, en: does }),
          },
          { title: say(importWords.of), dataIndex: 'of', width: 200 },
          { title: say(importWords.content), render: (_, { says }) => told(says) },
          {
            title: say(importWords.where),
            width: 140,
            render: (_, change) => say(whereIs(change)),
          },
        ]}
      />
    </Card>
  );
}

/** Whom it is about stands beside it. */
const told = ({ code: _, personId: __, ...says }: Change['says']): string =>
  Object.values(says)
    .map((each) => (Array.isArray(each) ? each.join('、') : String(each)))
    .join(' · ');
