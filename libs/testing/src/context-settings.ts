/** What contexts are set by, where a spec asks for nothing else: the demo region, and no hurry. */
export const contextSettings = {
  ...{ region: '511124', timezone: 'Asia/Shanghai' },
  personalDataUrl: 'postgres://nowhere/none',
  ...{
    administration: 'separate' as const,
    uploadProcesses: 1,
    uploadHeapMb: 256,
    uploadSeconds: 60,
    uploadWaitMs: 60_000,
  },
};
