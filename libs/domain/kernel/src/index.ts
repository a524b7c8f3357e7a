// More than twenty names, for all of them are words of the whole domain: a second door would only ask which word is behind which.
export { decidableAnew } from './events.js';
export type {
  Actor,
  Decider,
  DomainEvent,
  Envelope,
  EventCatalogue,
  EventMetadata,
  EventType,
  Person,
  Principal,
  RecordedEvent,
  Rule,
} from './events.js';
export { csvOf, neutralised } from './csv.js';
export { defineCatalogue } from './define-catalogue.js';
export { DomainError, type ErrorKind } from './errors.js';
export { exact, isDecimal, multiplyThenDivide, shortest, shortestForm, sum, twoPlaces, type Exact } from './decimal.js';
export { digestOf, hashText, personIdText, uuidv5 } from './identity.js';
export { sha256 } from '#domain/kernel/digest';
export { isUnitCode, unitCode } from './unit-code.js';
export { invisibleIn, isKeepable, keptText, nameKey, withoutUnprintable, writtenText } from './written-text.js';
export { operatorOf, operators, type Operator } from './operator.js';
export { dayIn, localTime } from './local-time.js';
export { isUpTo, MOMENT_WORDS, momentOf, momentText, type Moment } from './moment.js';
export { notAPerson, notTheActor, runsBackwards, type Inspection, type Oddity } from './inspection.js';
