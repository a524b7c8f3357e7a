/** What everything random in the tests is drawn from, unless `--random` or JIXIAO_SEED says otherwise. */
export const fixedSeed = 511124;
