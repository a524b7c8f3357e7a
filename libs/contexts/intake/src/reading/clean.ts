const signs: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/\\times(?![a-z])/g, '×'],
  [/\\div(?![a-z])/g, '÷'],
  [/\\pm(?![a-z])/g, '±'],
  [/\\sim(?![a-z])/g, '～'],
  [/\\(geqslant|geqq|geq|ge)(?![a-z])/g, '≥'],
  [/\\(leqslant|leqq|leq|le)(?![a-z])/g, '≤'],
  [/\^\s*\{?\\circ\}?/g, '°'],
  [/\\([%$#&_{}])/g, '$1'],
];
const plainSigns = (text: string): string => signs.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), text);

/** `$\times 100\%$` → `×100%`; text without formula code comes back as it is. */
export const withoutLatex = (text: string): string =>
  !text.includes('\\')
    ? text
    : plainSigns(
        text.replace(/\$([^$]*)\$/g, (printed, formula: string) =>
          formula.includes('\\') ? plainSigns(formula).replace(/\s+/g, '') : printed,
        ),
      );

/** A cell that a column wrapped: the break and the blanks around it say nothing. */
export const unwrapped = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join('')
    : text.trim();
