interface Asked {
  readonly url: string;
  readonly headers: { readonly accept?: string | undefined };
}

/** What others answer, if somebody does. */
const OTHERS = /^\/(api|docs|docs-json|assets)(\/|$)/;

/** Whether a browser asks for a screen: by a path of nobody else's, and for HTML. */
export const isPage = ({ url, headers: { accept = '' } }: Asked): boolean =>
  accept.includes('text/html') && !OTHERS.test(url.split('?', 1)[0] ?? '');
