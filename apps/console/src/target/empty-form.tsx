import { Button, Flex } from 'antd';
import { type JSX } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from '../words/language.js';
import { reviewWords } from '../words/review-words.js';
import { PaperForm } from './paper-form.js';

/** Lines to write in, as many as fit the sheet. */
const LINES = 10;

/** The form with nothing in it, to be printed and written in by hand. */
export function EmptyForm({ fiscalYear }: { readonly fiscalYear: number }): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const indicators = Array.from({ length: LINES }, (_, at) => ({
    indicatorId: String(at),
    level1: ' '.repeat(at + 1),
  }));
  const target = {
    fiscalYear,
    unit: '',
    weightTotal: '',
    demoData: false,
    content: { name: '', budget: '', indicators },
  };
  return (
    <Flex vertical gap={16} className="paper-empty">
      <Flex className="no-print" gap={12}>
        <Button onClick={() => void go(-1)}>{say(reviewWords.filled)}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {say(reviewWords.print)}
        </Button>
      </Flex>
      <PaperForm target={target} />
    </Flex>
  );
}
