import { answerOf, type Schemas } from '#platform/api-client';
import { Button, DatePicker, Flex, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import { actionWords, readWords } from '../../words/accounts-words.js';
import { both, useSay } from '../../words/language.js';
import { useTimes } from '../../words/times.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';

type Read = Schemas['RecordedRead'];
const asked = ['person', 'target', 'from', 'to'] as const;

/** Who looked at what, when, and from where; what one asks for is in the URL. */
export default function Reads(): JSX.Element {
  const say = useSay();
  const { secondOf } = useTimes();
  const [at] = useSearchParams();
  const filter = Object.fromEntries(asked.flatMap((name) => (at.has(name) ? [[name, at.get(name) ?? '']] : [])));
  const paged = usePaged<Read>(['reads', filter], (paging, signal) =>
    answerOf(api.GET('/api/v1/read-audit', { signal, params: { query: { ...paging, ...filter } } })),
  );
  return (
    <Flex vertical gap={16}>
      <Asking />
      <PagedTable<Read>
        paged={paged}
        rowKey={({ at: when, correlationId, target, person }) => `${when} ${correlationId} ${target} ${person}`}
        label={readWords.list}
        empty={readWords.none}
        columns={[
          { title: say(readWords.at), width: 180, render: (_, read) => secondOf(read.at) },
          { title: say(readWords.who), dataIndex: 'person', width: 160 },
          {
            title: say(readWords.action),
            width: 180,
            render: (_, { action }) => say(actionWords[action] ?? both(action, action)),
          },
          {
            title: say(readWords.what),
            width: 320,
            render: (_, { target }) => target ?? say(readWords.everything),
          },
          { title: say(readWords.filter), dataIndex: 'filter' },
          { title: say(readWords.address), dataIndex: 'address', width: 140 },
        ]}
      />
    </Flex>
  );
}

interface Asked {
  readonly person?: string;
  readonly target?: string;
  readonly days?: readonly [dayjs.Dayjs, dayjs.Dayjs] | null;
}

function Asking(): JSX.Element {
  const say = useSay();
  const [at, ask] = useSearchParams();
  const [from, to] = [at.get('from'), at.get('to')];
  const look = ({ person = '', target = '', days }: Asked): void => {
    const given = {
      ...{ person: person.trim(), target: target.trim() },
      ...(days ? { from: days[0].toISOString(), to: days[1].toISOString() } : {}),
    };
    ask(Object.entries(given).filter(([, value]) => value !== ''));
  };
  return (
    <Form<Asked>
      layout="inline"
      onFinish={look}
      initialValues={{
        ...{ person: at.get('person') ?? '', target: at.get('target') ?? '' },
        days: from !== null && to !== null ? [dayjs(from), dayjs(to)] : null,
      }}
    >
      <Form.Item name="person" label={say(readWords.person)}>
        <Input allowClear style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="target" label={say(readWords.target)}>
        <Input allowClear style={{ width: 220 }} />
      </Form.Item>
      <Form.Item name="days" label={`${say(readWords.from)} – ${say(readWords.to)}`}>
        <DatePicker.RangePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {say(readWords.look)}
      </Button>
    </Form>
  );
}
