/** The same pages, each fetched while the one before it is being used: two are held at a time. */
export async function* readAhead<Page>(pages: AsyncGenerator<Page, void>): AsyncGenerator<Page, void> {
  let coming = pages.next();
  try {
    for (;;) {
      const page = await coming;
      if (page.done) return;
      coming = pages.next();
      coming.catch(() => undefined); // told when it is awaited above
      yield page.value;
    }
  } finally {
    // Waits for nobody: a page that is still being fetched is dropped when it comes.
    pages.return(undefined).catch(() => undefined);
  }
}
