import { type Schemas } from '#platform/api-client';
import { Flex, Input, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FileDrop } from '../upload/file-drop.js';
import { FileList } from '../upload/file-list.js';
import { tableFiles } from '../upload/file-rules.js';
import { sendBytes, type Sending } from '../upload/send-bytes.js';
import { useSending } from '../upload/use-sending.js';
import { useSay } from '../words/language.js';
import { importsWords } from '../words/imports-words.js';
import { isDrafter } from './is-drafter.js';
import { ImportsTable } from './imports-table.js';
import { useQueryClient } from '@tanstack/react-query';

/** What was imported, and where more is dropped by who may. */
export default function Imports({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const say = useSay();
  const mayImport = isDrafter(person);
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(importsWords.title)}
      </Typography.Title>
      {mayImport && <Sender />}
      <ImportsTable mayImport={mayImport} />
    </Flex>
  );
}

/** Files on their way; the columns that were put right go with each. */
function Sender(): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const [asked] = useSearchParams();
  const [map, setMap] = useState(asked.get('map') ?? '');
  const send = async (file: File, sending: Sending): Promise<{ readonly intakeId: string }> => {
    const query = new URLSearchParams({ fileName: file.name, ...(map.trim() === '' ? {} : { map: map.trim() }) });
    const begun = await sendBytes<{ readonly intakeId: string }>(`/api/v1/intakes?${query.toString()}`, file, sending);
    await client.invalidateQueries({ queryKey: ['imports'] });
    return begun;
  };
  const files = useSending(send, tableFiles);
  return (
    <>
      <FileDrop rules={tableFiles} add={files.add} />
      <Flex vertical gap={4}>
        <label htmlFor="column-map">{say(importsWords.map)}</label>
        <Input
          id="column-map"
          value={map}
          maxLength={2000}
          aria-describedby="column-map-help"
          onChange={({ target }) => setMap(target.value)}
        />
        <Typography.Text id="column-map-help" type="secondary">
          {say(importsWords.mapHelp)}
        </Typography.Text>
      </Flex>
      <FileList
        files={files}
        shown={({ intakeId }) => <Link to={`/imports/${intakeId}`}>{say(importsWords.look)}</Link>}
      />
    </>
  );
}
