import { type DomainEvent, type EventCatalogue, type EventType, type RecordedEvent } from '#domain/kernel';
import { type Projection, type RowChange } from './projection.js';

type DataOf<Type extends EventType> = ReturnType<Type['data']['parse']>;

/** By event type: what follows from each. From a type that is left out follows nothing. */
export type ByType<Catalogue extends EventCatalogue, Answer> = {
  readonly [Type in keyof Catalogue & string]?: (
    event: RecordedEvent<DomainEvent<Type, DataOf<Catalogue[Type]>>>,
  ) => Answer;
};

/** A projection whose functions are typed by the catalogue that it names. */
export const projection = <Catalogue extends EventCatalogue>(
  parts: Omit<Projection, 'catalogue' | 'on'> & {
    readonly catalogue: Catalogue;
    readonly on: ByType<Catalogue, readonly RowChange[]>;
  },
): Projection =>
  // The runner hands each function events of its type only, checked by the catalogue.
  ({ ...parts, on: parts.on as unknown as Projection['on'] });
