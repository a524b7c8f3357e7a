import { Flex, Radio } from 'antd';
import { type JSX } from 'react';
import { formWords } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { type ReturnChoice, type ReturnTo, returnTo } from './fill.js';

interface Field {
  readonly choices: readonly ReturnChoice[];
  readonly value: ReturnTo | undefined;
  readonly onChange: (to: ReturnTo) => void;
}

/** Whom it goes back to; and, of the drafter, how it goes on afterwards. */
export function ReturnField({ choices, value, onChange }: Field): JSX.Element {
  const say = useSay();
  const chosen = choices.find(({ to }) => to === value?.step) ?? choices[0];
  const nameOf = ({ to, name }: ReturnChoice): string =>
    to === 'drafter' ? say(formWords.drafter) : (name ?? String(to));
  return (
    <Flex vertical gap={8}>
      <span id="return-to">{say(formWords.returnTo)}</span>
      <Radio.Group
        aria-labelledby="return-to"
        value={String(chosen?.to)}
        options={choices.map((each, at) => ({
          label: `${nameOf(each)}${at === 0 ? say(formWords.usual) : ''}`,
          value: String(each.to),
        }))}
        onChange={({ target }) => {
          const choice = choices.find(({ to }) => String(to) === target.value);
          if (choice) onChange(returnTo(choice));
        }}
      />
      {chosen?.resume && chosen.resume.length > 1 && (
        <>
          <span id="return-resume">{say(formWords.resume)}</span>
          <Radio.Group
            aria-labelledby="return-resume"
            value={value?.resume ?? chosen.resume[0]}
            options={chosen.resume.map((how) => ({ label: say(formWords[how]), value: how }))}
            onChange={({ target }) => onChange({ step: chosen.to, resume: target.value as 'from-start' })}
          />
        </>
      )}
    </Flex>
  );
}
