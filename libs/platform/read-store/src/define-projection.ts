import { type DomainEvent, type EventCatalogue, type EventType, type RecordedEvent } from '#domain/kernel';
import { type Projection, type RowChange } from './projection.js';

type DataOf<Type extends EventType> = ReturnType<Type['data']['parse']>;

/** By event type: what each changes. A type that is left out changes nothing. */
type Changes<Catalogue extends EventCatalogue> = {
  readonly [Type in keyof Catalogue & string]?: (
    event: RecordedEvent<DomainEvent<Type, DataOf<Catalogue[Type]>>>,
  ) => readonly RowChange[];
};

/** A projection whose functions are typed by the catalogue that it names. */
export const projection = <Catalogue extends EventCatalogue>(
  parts: Omit<Projection, 'catalogue' | 'on'> & { readonly catalogue: Catalogue; readonly on: Changes<Catalogue> },
): Projection =>
  // The runner hands each function events of its type only, checked by the catalogue.
  ({ ...parts, on: parts.on as unknown as Projection['on'] });
