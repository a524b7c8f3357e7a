import { type Schemas } from '#platform/api-client';
import { Alert, Button, Flex, Progress, Typography } from 'antd';
import { type JSX, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { importsWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';

interface Received {
  readonly status: 'reading' | 'failed' | 'interrupted';
  readonly failure?: { readonly sentences: Readonly<Record<'zh' | 'en', string>> } | undefined;
  readonly file: Schemas['Intake']['file'] | { readonly name: string; readonly bytes: number };
}

/** A file of which nothing is read yet, or never will be. */
export function Receipt({ receipt: { status, failure } }: { readonly receipt: Received }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const go = useNavigate();
  if (status === 'reading') return <Reading />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={failure?.sentences[language] ?? say(importsWords.interrupted)}
      action={<Button onClick={() => void go('/imports')}>{say(importsWords.again)}</Button>}
    />
  );
}

function Reading(): JSX.Element {
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Flex vertical gap={8} role="status">
      <Typography.Text>{say(importsWords.reading)}</Typography.Text>
      <Progress percent={100} status="active" showInfo={false} aria-label={say(importsWords.reading)} />
      <Typography.Text>
        {say(importsWords.elapsed)} {seconds} {say(importsWords.seconds)}
      </Typography.Text>
    </Flex>
  );
}
