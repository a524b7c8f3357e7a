import { ApiProblem, contentTypeOf } from '#platform/api-client';
import { positions } from '../api/client.js';

export interface Sending {
  /** The same at every try, so that nothing is recorded twice. */
  readonly key: string;
  readonly signal: AbortSignal;
  /** Of the bytes, 0 to 100; at 100 the server reads. */
  readonly onProgress: (percent: number) => void;
}

/**
 * Sends a file as it is and gives what the server answered; rejects with an ApiProblem where it refuses. By
 * XMLHttpRequest: `fetch` tells nobody how much of a body has gone.
 */
export const sendBytes = <Answer>(path: string, file: File, { key, signal, onProgress }: Sending): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', contentTypeOf(file.name));
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total));
    request.onerror = () => reject(new Error('nobody answered'));
    request.onabort = () => reject(new Error('stopped'));
    request.onload = () => {
      positions.note(request.getResponseHeader('jixiao-position'));
      const { status, responseText, responseURL: url } = request;
      const answer = parsed(responseText);
      if (status >= 300) reject(new ApiProblem({ status, url }, answer));
      else resolve(answer as Answer); // of the route that the path names
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });

/** Nothing where it is none: a proxy between may answer a page of its own. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then nobody of ours answered, and the page says so
  }
}
