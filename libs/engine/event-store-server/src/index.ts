export { type Logger } from './logger.js';
export { type EventStoreServerOptions } from './options.js';
export { type EventStoreServer, startEventStoreServer } from './start-event-store-server.js';
export { ownCertificate } from './wire/own-certificate.js';
export { hashPassword } from './wire/passwords.js';
