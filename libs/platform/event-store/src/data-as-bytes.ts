import messages from '@eventstore/db-client/generated/streams_pb.js';

/**
 * Client 6.2.1 gives an event's data to protobuf in base64, which protobuf decodes in script each time it writes the message, twice
 * an append: half of what a large one costs, in one stretch. Decoded by Node, the same bytes go over the line.
 */
export function sendDataAsBytes(): void {
  for (const { prototype } of [messages.BatchAppendReq.ProposedMessage, messages.AppendReq.ProposedMessage]) {
    prototype.getData_asU8 = function () {
      const data = this.getData();
      return typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'base64')) : data;
    };
  }
}
