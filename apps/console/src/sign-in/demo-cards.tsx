import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { demoWords, roleWords, signInWords } from '../words/words.js';

/** One click to be somebody of the demo; elsewhere than on the demo's own machine the server names nobody. */
export function DemoCards(): JSX.Element | null {
  const say = useSay();
  const client = useQueryClient();
  const ways = queries.useQuery('get', '/api/v1/sign-in/ways');
  const enter = queries.useMutation('post', '/api/v1/sign-in/demo', { onSuccess: () => client.resetQueries() });
  if (!ways.data) return null;
  const { issuer, demo } = ways.data;
  return (
    <>
      {issuer && <Button href="/api/v1/sign-in/oidc?page=/">{say(signInWords.issuer)}</Button>}
      {demo.length > 0 && (
        <Card title={say(signInWords.demoTitle)} style={{ maxWidth: 720 }}>
          <Flex wrap gap={12}>
            {demo.map(({ personId, loginName }) => (
              <Button
                key={personId}
                style={{ height: 'auto', width: 200, padding: 12 }}
                onClick={() => enter.mutate({ params: {}, body: { personId, client: 'browser' } })}
              >
                <Flex vertical>
                  <Typography.Text strong>{nameOf(loginName, say)}</Typography.Text>
                  <Typography.Text>{loginName}</Typography.Text>
                </Flex>
              </Button>
            ))}
          </Flex>
          {enter.isError && <Failed error={enter.error} />}
        </Card>
      )}
    </>
  );
}

function nameOf(loginName: string, say: ReturnType<typeof useSay>): string {
  const words = roleWords[loginName] ?? demoWords[loginName];
  return words ? say(words) : loginName;
}
