import { Flex, Radio, Table } from 'antd';
import { checks, isCheckCode, severityOf, whyItStays } from '#contexts/rules/pure';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../../words/language.js';
import { editWords, partWords } from '../../words/rules-words.js';
import { type Editing } from './editing.js';
import { FaultsHere } from './faults-at.js';

/** How strict each check is; of one that stays why it does. */
export function SeveritiesEditor({ rules, edit, faults }: Editing): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const severities = rules.severities ?? {};
  const codes = Object.keys(checks).flatMap((code) => (isCheckCode(code) ? [{ code }] : []));
  return (
    <Flex vertical gap={12}>
      <FaultsHere faults={faults} path={['severities']} />
      <Table
        size="small"
        rowKey="code"
        pagination={false}
        aria-label={say(partWords.severities)}
        dataSource={codes}
        columns={[
          { title: say(editWords.check), render: (_, { code }) => checks[code][language] },
          {
            title: say(editWords.strictness),
            width: 420,
            render: (_, { code }) => {
              const stays = whyItStays(code);
              if (stays) return `${say(editWords.stays)}${stays[language]}`;
              return (
                <Radio.Group
                  aria-label={checks[code][language]}
                  value={severityOf(severities, code)}
                  options={(['mandatory', 'advisory'] as const).map((value) => ({
                    value,
                    label: say(editWords[value]),
                  }))}
                  onChange={({ target }) =>
                    edit({ ...rules, severities: { ...severities, [code]: strictness(target.value) } })
                  }
                />
              );
            },
          },
        ]}
      />
    </Flex>
  );
}

const strictness = (value: unknown): 'mandatory' | 'advisory' => (value === 'mandatory' ? 'mandatory' : 'advisory');
