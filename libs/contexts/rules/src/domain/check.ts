/** 强制 `mandatory` blocks, 提示 `advisory` is shown and may be explained. */
export type Severity = 'mandatory' | 'advisory';

export interface InWords {
  readonly zh: string;
  readonly en: string;
}

/** What a check is about, how strict it is where the rules say nothing, and why that cannot be otherwise where it cannot. */
export interface Check extends InWords {
  readonly severity: Severity;
  readonly stays?: InWords;
}

export const scored: InWords = {
  zh: '缺了它，年终无法评分',
  en: 'without it nothing could be scored at the end of the year',
};

export const must = (zh: string, en: string, stays: InWords) => ({ zh, en, severity: 'mandatory', stays }) as const;
export const may = (zh: string, en: string, severity: Severity): Check => ({ zh, en, severity });
