const DRIFT_US = 2_000;

/** The machine's clock in microseconds since 1970; Date gives milliseconds only, the monotonic clock knows no date. */
export function microsecondClock(): () => bigint {
  let offset = Date.now() - performance.now();
  return () => {
    const wall = Date.now();
    if (Math.abs(offset + performance.now() - wall) * 1_000 > DRIFT_US) offset = wall - performance.now();
    return BigInt(Math.floor((offset + performance.now()) * 1_000));
  };
}
