import { follow, type Told } from '#platform/api-client';

/** What all tabs of one browser hear; `anew`: something may have been missed, or nobody is signed in any more. */
export type Heard = Told | { readonly event: 'anew' };

interface Hearing {
  readonly signal: AbortSignal;
  readonly heard: (what: Heard) => void;
}

const NAME = 'jixiao.live';

/**
 * One stream of the server for all tabs: a browser opens six connections to a host, and a tab that holds one of its own would leave the
 * seventh without an answer. Who holds the lock follows and tells the others; when that tab is closed the next one goes on from what was
 * heard last, or has everything read anew where nothing was.
 */
export function followTogether({ signal, heard }: Hearing): void {
  const others = new BroadcastChannel(NAME);
  let after: string | undefined;
  const hear = (what: Heard): void => {
    if ('id' in what) after = what.id;
    heard(what);
  };
  const tell = (what: Heard): void => {
    hear(what);
    others.postMessage(what);
  };
  const lead = async (): Promise<void> => {
    try {
      for await (const told of follow({
        url: window.location.origin,
        signal,
        ...(after === undefined ? {} : { after }),
      }))
        tell(told);
    } finally {
      if (!signal.aborted) tell({ event: 'anew' });
    }
  };
  others.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
  signal.addEventListener('abort', () => others.close());
  void navigator.locks
    .request(NAME, { ifAvailable: true }, async (lock) => (lock ? lead() : waitToLead()))
    // Refused for good: what is shown asks for itself, and says why.
    .catch(() => undefined);

  async function waitToLead(): Promise<void> {
    await navigator.locks.request(NAME, { signal }, async () => {
      if (after === undefined) tell({ event: 'anew' });
      await lead();
    });
  }
}
