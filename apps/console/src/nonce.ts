/* eslint-disable @typescript-eslint/no-deprecated -- its overload for any name is what libraries call */

/** The nonce that the server wrote into this page; empty under `npm run dev`, which sends no policy. */
export const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';

// A dialogue's styles come as elements that antd makes without the nonce: the policy would drop them.
const create = document.createElement.bind(document);
document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
  const element = create(name, options);
  if (nonce !== '' && element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
