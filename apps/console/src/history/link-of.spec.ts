import { describe, expect, it } from '@jest/globals';
import { linkOf } from './link-of.js';

const event = (stream: string, revision: number) => ({ stream, revision, hash: `${stream}${revision}` });

describe('the link of an event', () => {
  const [first, other, second, third] = [event('a', 0), event('b', 1), event('a', 1), event('a', 2)] as const;
  const events = [first, other, second, third];

  it('is to the one before it in its own stream, and on to the last of that', () => {
    expect(linkOf(second, events)).toEqual({ before: first, tip: third });
    expect(linkOf(first, events)).toEqual({ before: undefined, tip: third });
    expect(linkOf(other, events)).toEqual({ before: undefined, tip: other });
  });
});
