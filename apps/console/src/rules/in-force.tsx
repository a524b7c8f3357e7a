import { Alert, Empty, Flex, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { rulesWords } from '../words/rules-words.js';
import { RulesShown } from './rules-shown.js';
import { WhoWouldSign } from './who-would-sign.js';

/** The published rules by which targets of the year go now. */
export function InForce({ rules }: { readonly rules: Schemas['RulesOfYear'] }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { inForce, remarks, fiscalYear } = rules;
  if (!inForce) return <Empty description={say(rulesWords.none)} />;
  return (
    <Flex vertical gap={16}>
      {inForce.fiscalYear !== fiscalYear && (
        <Alert type="info" showIcon title={`${say(rulesWords.earlier)} ${inForce.fiscalYear}`} />
      )}
      {remarks.map((remark) => (
        <Alert key={remark.en} type="warning" showIcon title={remark[language]} />
      ))}
      <About version={inForce} />
      <RulesShown rules={inForce.rules} />
      <WhoWouldSign year={fiscalYear} from="in-force" />
    </Flex>
  );
}

/** Which version it is, when it was published and by whom. */
export function About({ version }: { readonly version: Schemas['RulesVersion'] }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const { fiscalYear, version: number, publishedAt, publishedBy } = version;
  const name = `${fiscalYear} · ${say(rulesWords.version)} ${number} ${say(rulesWords.versionOf)}`;
  const by = publishedBy ?? say(rulesWords.atFirst);
  return <Typography.Text>{`${name.trim()} · ${minuteOf(publishedAt)} · ${by}`}</Typography.Text>;
}
