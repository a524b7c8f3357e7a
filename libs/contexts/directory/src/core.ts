export { namedPeople, type NamedPerson } from './domain/named-people.js';
export { eveOf, runsBackward } from './domain/days.js';
export { type Holder } from './domain/holders.js';
export { personStreams } from './domain/person.streams.js';
export { postWords } from './domain/places.js';
export { heldTogether } from './domain/separation.js';
export { unitIdOf, unitStreams } from './domain/unit.streams.js';
export { type UnitEvent } from './domain/unit.events.js';
export { personIdText } from './domain/person.events.js';
