export const MAX_CONNECTIONS = 120;

/** Connections that each process may hold at most: the one table from which every pool takes its size. */
export const poolSizes = {
  eventStore: 12,
  api: 10,
  apiJobs: 3,
  apiKeys: 3,
  apiPresence: 1,
  apiNames: 3,
  apiErasures: 1,
  apiSessions: 4,
  apiSessionsHeard: 1,
  apiProtection: 2,
  projector: 6,
  projectorLocks: 4,
  relayJobs: 10,
  worker: 10,
  workerJobs: 10,
  workerNames: 3,
  workerSessions: 1,
  operator: 6,
} as const;
