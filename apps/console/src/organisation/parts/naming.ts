interface Named {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
}

/** By the id of a label that stands beside it, or by a label of its own. */
export const naming = ({ id, label }: Named) => ({
  ...(id === undefined ? {} : { id }),
  ...(label === undefined ? {} : { 'aria-label': label }),
});
