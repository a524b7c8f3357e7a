import { useQueryClient } from '@tanstack/react-query';
import { Card, Flex, Space, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { FileDrop } from '../../upload/file-drop.js';
import { FileList } from '../../upload/file-list.js';
import { tableFiles } from '../../upload/file-rules.js';
import { sendBytes, type Sending } from '../../upload/send-bytes.js';
import { useSending } from '../../upload/use-sending.js';
import { useSay } from '../../words/language.js';
import { importWords, sheetWords } from '../../words/organisation-import-words.js';
import { useHolds } from '../parts/use-holds.js';
import { ImportsTable } from './imports-table.js';

/** The organisation as a file, out and in. */
export default function Imports(): JSX.Element {
  const administers = useHolds('organisation-administrator');
  return (
    <Flex vertical gap={16}>
      <Exports />
      {administers && (
        <>
          <Sender />
          <ImportsTable />
        </>
      )}
    </Flex>
  );
}

const Title = ({ children }: { readonly children: string }): JSX.Element => (
  <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
    {children}
  </Typography.Title>
);

const sheets = ['units', 'people', 'appointments', 'deputies', 'successions'] as const;

function Exports(): JSX.Element {
  const say = useSay();
  const from = '/api/v1/organisation/export';
  return (
    <Card size="small" title={<Title>{say(importWords.export)}</Title>}>
      <Space wrap size="large">
        <a href={from} download>
          {say(importWords.whole)}
        </a>
        {sheets.map((sheet) => (
          <a key={sheet} href={`${from}?sheet=${sheet}`} download>
            {`${say(sheetWords[sheet])}（CSV）`}
          </a>
        ))}
        <span>{say(importWords.exportSays)}</span>
      </Space>
    </Card>
  );
}

type Import = Schemas['OrganisationImport'];

function Sender(): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const send = async (file: File, sending: Sending): Promise<Import> => {
    const query = new URLSearchParams({ fileName: file.name });
    const read = await sendBytes<Import>(`/api/v1/organisation-imports?${query.toString()}`, file, sending);
    await client.invalidateQueries();
    return read;
  };
  const files = useSending(send, tableFiles);
  return (
    <Card size="small" title={<Title>{say(importWords.import)}</Title>} extra={say(importWords.importSays)}>
      <Flex vertical gap={8}>
        <FileDrop rules={tableFiles} add={files.add} single />
        <FileList
          files={files}
          shown={({ importId }) => <Link to={`/organisation/imports/${importId}`}>{say(importWords.look)}</Link>}
        />
      </Flex>
    </Card>
  );
}
