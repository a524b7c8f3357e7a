import { Button } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { appWords } from '../words/words.js';

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Under a list of which there is more. */
export function More({ of }: { readonly of: Paged }): JSX.Element | null {
  const say = useSay();
  if (!of.hasNextPage) return null;
  return (
    <Button loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
      {say(appWords.more)}
    </Button>
  );
}
