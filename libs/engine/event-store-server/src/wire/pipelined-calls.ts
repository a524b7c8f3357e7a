import { type ServerInterceptor, ServerInterceptingCall } from '@grpc/grpc-js';

/** Bytes of one call on their way to the socket; who takes them slowly is waited for. */
const AHEAD_BYTES = 128 * 1024;
/** What a message takes in memory besides its bytes. */
const OVERHEAD = 500;

/** Lets messages be written without waiting for each to be flushed: grpc-js would make every one a packet of its own. */
class PipelinedCall extends ServerInterceptingCall {
  private ahead = 0;
  private held: (() => void) | undefined;

  override sendMessage(message: unknown, callback: () => void): void {
    const bytes = OVERHEAD + (message instanceof Uint8Array ? message.length : 0);
    this.ahead += bytes;
    super.sendMessage(message, () => {
      this.ahead -= bytes;
      if (this.ahead > AHEAD_BYTES) return;
      const resume = this.held;
      this.held = undefined;
      resume?.();
    });
    if (this.ahead > AHEAD_BYTES) this.held = callback;
    else callback();
  }
}

export const pipelined: ServerInterceptor = (_method, call) => new PipelinedCall(call);
