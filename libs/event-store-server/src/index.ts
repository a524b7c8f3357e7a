export {
  type EventStoreServer,
  type EventStoreServerOptions,
  startEventStoreServer,
} from './start-event-store-server.js';
