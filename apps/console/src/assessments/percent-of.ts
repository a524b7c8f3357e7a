/** `0.9588` → `95.88 %`. */
export const percentOf = (share: string | null | undefined): string =>
  share === null || share === undefined ? '' : `${(Number(share) * 100).toFixed(2)} %`;
