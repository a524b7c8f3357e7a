export { directory } from './directory.context.js';
export { personCatalogue, type PersonEvent } from './domain/person.events.js';
export { personStreams } from './domain/person.streams.js';
export { unitCatalogue, type UnitEvent } from './domain/unit.events.js';
export { unitIdOf, unitStreams } from './domain/unit.streams.js';
