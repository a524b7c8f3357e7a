import { Card, Flex, Tag, Typography } from 'antd';
import { askedWords, modeWords, seatOfChain, whenWords } from '#contexts/rules/pure';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { chainWordsShown } from '../words/rules-words.js';
import { type Chain, type Step } from './draft/edit.js';

/** From submission to approval, step by step: who signs, how many of them, by when, and of which targets. */
export function ChainDrawn({ chain }: { readonly chain: Chain }): JSX.Element {
  const say = useSay();
  return (
    <Flex
      component="ol"
      wrap
      gap={8}
      align="stretch"
      aria-label={chain.name}
      style={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      <End words={say(chainWordsShown.begin)} />
      {chain.steps.map((step, at) => (
        <Flex component="li" key={step.name} align="center" gap={8}>
          <span aria-hidden>→</span>
          <StepDrawn step={step} ordinal={at + 1} />
        </Flex>
      ))}
      <Flex component="li" align="center" gap={8}>
        <span aria-hidden>→</span>
        <Tag color="blue">{say(chainWordsShown.end)}</Tag>
      </Flex>
    </Flex>
  );
}

const End = ({ words }: { readonly words: string }): JSX.Element => (
  <Flex component="li" align="center">
    <Tag>{words}</Tag>
  </Flex>
);

function StepDrawn({ step, ordinal }: { readonly step: Step; readonly ordinal: number }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [asked, when] = [askedWords(step), whenWords(step.when)];
  return (
    <Card size="small" style={{ width: 186, height: '100%', ...(when.length > 0 ? { borderStyle: 'dashed' } : {}) }}>
      <Flex vertical gap={4} align="start">
        <Typography.Text strong>{`${ordinal}. ${step.name}`}</Typography.Text>
        {(step.mode !== 'any' || step.seats.length > 1) && <Tag color="blue">{modeWords(step)[language]}</Tag>}
        {step.seats.map((seat, at) => (
          <span key={at}>{seatOfChain(seat)[language]}</span>
        ))}
        {asked.map((each) => (
          <Typography.Text key={each.en} type="secondary">
            {each[language]}
          </Typography.Text>
        ))}
        {when.map((each) => (
          <Tag key={each.en} color="geekblue" style={{ whiteSpace: 'normal' }}>
            {each[language]}
          </Tag>
        ))}
        {when.length === 0 && <Typography.Text type="secondary">{say(chainWordsShown.always)}</Typography.Text>}
      </Flex>
    </Card>
  );
}
