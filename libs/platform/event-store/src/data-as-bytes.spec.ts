import { describe, expect, it } from '@jest/globals';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import { sendDataAsBytes } from './data-as-bytes.js';

const { ProposedMessage } = messages.BatchAppendReq;
const written = (data: string | Uint8Array): Uint8Array => {
  const message = new ProposedMessage();
  message.setData(data);
  return message.serializeBinary();
};
const texts = ['', 'a', 'ab', 'abc', '{"绩效":"目标"}', '\u{1f600}'.repeat(10_000)];

describe('data on its way to the store', () => {
  it('is the same bytes, whoever decodes its base64', () => {
    const base64 = texts.map((text) => Buffer.from(text).toString('base64'));
    const before = base64.map(written);
    sendDataAsBytes();
    expect(base64.map(written)).toEqual(before);
    expect(texts.map((text) => written(new Uint8Array(Buffer.from(text))))).toEqual(before);
    expect(
      before.map((bytes) => Buffer.from(ProposedMessage.deserializeBinary(bytes).getData_asU8()).toString()),
    ).toEqual(texts);
  });
});
