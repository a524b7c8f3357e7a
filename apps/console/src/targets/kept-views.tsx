import { Button, Flex, Form, Input, Popover, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { keep, kept } from '../shell/own-things.js';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { searchOf, type View, viewOf } from './view.js';

interface KeptView {
  readonly name: string;
  readonly search: string;
}

const isKept = (each: unknown): each is KeptView =>
  typeof each === 'object' &&
  each !== null &&
  'name' in each &&
  'search' in each &&
  typeof each.name === 'string' &&
  typeof each.search === 'string';
const asViews = (value: unknown): readonly KeptView[] | undefined =>
  Array.isArray(value) ? value.filter(isKept) : undefined;

interface Kept {
  readonly personId: string;
  readonly view: View;
  readonly change: (view: View) => void;
}

/** A person's own views by name, in this browser until they sign out. */
export function KeptViews({ personId, view, change }: Kept): JSX.Element {
  const say = useSay();
  const [views, setViews] = useState(() => kept(personId, 'views', asViews) ?? []);
  const set = (next: readonly KeptView[]): void => {
    setViews(next);
    keep(personId, 'views', next);
  };
  const others = (name: string) => views.filter((each) => each.name !== name);
  const content = (
    <Flex vertical gap={8} style={{ width: 320 }}>
      {views.length === 0 && <Typography.Text>{say(listWords.noViews)}</Typography.Text>}
      {views.map(({ name, search }) => (
        <Flex key={name} justify="space-between" gap={8}>
          <Button type="link" style={{ padding: 0 }} onClick={() => change(viewOf(new URLSearchParams(search)))}>
            {name}
          </Button>
          <Button size="small" aria-label={`${say(listWords.drop)} ${name}`} onClick={() => set(others(name))}>
            {say(listWords.drop)}
          </Button>
        </Flex>
      ))}
      <Form<{ name: string }>
        layout="inline"
        onFinish={({ name }) => set([...others(name.trim()), { name: name.trim(), search: searchOf(view) }])}
      >
        <Form.Item name="name" rules={[{ required: true, whitespace: true, message: say(listWords.viewName) }]}>
          <Input maxLength={40} placeholder={say(listWords.viewName)} aria-label={say(listWords.viewName)} />
        </Form.Item>
        <Button htmlType="submit" title={say(listWords.keepView)}>
          {say(listWords.keep)}
        </Button>
      </Form>
    </Flex>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button>{say(listWords.views)}</Button>
    </Popover>
  );
}
