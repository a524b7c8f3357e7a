import './target.css';
import { Button, Flex, Input } from 'antd';
import { type JSX, useId, useState } from 'react';
import { builtInOpinions, formWords } from '../words/act-words.js';
import { type Words, useSay } from '../words/language.js';
import { forgetOpinion, keepOpinion, keptOpinions, type OpinionOn } from './stock-opinions.js';

interface Field {
  readonly label: Words;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Whether one begins to write here. */
  readonly isFirst?: boolean;
  /** Whose stock opinions are offered, and on what. */
  readonly stock?: { readonly me: string; readonly on: OpinionOn } | undefined;
}

/** A text beside an act; of an opinion, stock ones to begin with. */
export function OpinionField({ label, value, onChange, isFirst = false, stock }: Field): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <Flex vertical gap={8}>
      <label htmlFor={id}>{say(label)}</label>
      <Input.TextArea
        id={id}
        autoFocus={isFirst}
        rows={3}
        maxLength={1000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {stock && <StockOpinions {...stock} value={value} choose={onChange} />}
    </Flex>
  );
}

interface Stock {
  readonly me: string;
  readonly on: OpinionOn;
  readonly value: string;
  readonly choose: (text: string) => void;
}

function StockOpinions({ me, on, value, choose }: Stock): JSX.Element {
  const say = useSay();
  const [own, setOwn] = useState(() => keptOpinions(me, on));
  const builtIn = builtInOpinions[on].map(say);
  const text = value.trim();
  const isNew = text !== '' && !own.includes(text) && !builtIn.includes(text);
  return (
    <Flex wrap gap={6} align="center" role="group" aria-label={say(formWords.stock)} className="stock">
      <span>{say(formWords.stock)}</span>
      {own.map((each) => (
        <span key={each} className="stock-own">
          <Button size="small" onClick={() => choose(each)}>
            {each}
          </Button>
          <Button
            size="small"
            aria-label={`${say(formWords.forget)}：${each}`}
            title={say(formWords.forget)}
            onClick={() => setOwn(forgetOpinion(me, on, each))}
          >
            ×
          </Button>
        </span>
      ))}
      {builtIn.map((each) => (
        <Button key={each} size="small" onClick={() => choose(each)}>
          {each}
        </Button>
      ))}
      {isNew && (
        <Button size="small" type="dashed" onClick={() => setOwn(keepOpinion(me, on, text))}>
          {say(formWords.keep)}
        </Button>
      )}
    </Flex>
  );
}
