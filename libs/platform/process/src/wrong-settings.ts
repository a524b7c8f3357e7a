/** `NAME：what it must be`, of each setting that is wrong. */
export const wrongSettings = (wrong: readonly string[], options?: ErrorOptions): Error =>
  new Error(
    `配置有误，请改正后再启动。Wrong configuration, correct it and start again:\n  ${wrong.join('\n  ')}`,
    options,
  );
