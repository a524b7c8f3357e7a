import { type EventCatalogue, type RecordedEvent } from '#domain/kernel';

/**
 * The event with its data in the current form of its type, whatever schema it was written in: what every reader of data goes by.
 * The event itself stays as it is stored, for its hash. Throws on a type or a schema that the catalogue does not know.
 */
export function asCurrent(event: RecordedEvent, catalogue: EventCatalogue): RecordedEvent {
  const entry = Object.hasOwn(catalogue, event.type) ? catalogue[event.type] : undefined;
  const { schema } = event.metadata;
  if (!entry || entry.schema < schema) {
    throw new Error(
      `这个版本的程序不认识该事件，请升级。This version does not know the event, upgrade it: ${titleOf(event)}`,
    );
  }
  if (entry.schema === schema) return event;
  let { data } = event;
  for (let from = schema; from < entry.schema; from += 1) {
    const step = entry.upcasters?.[from];
    if (!step) throw new Error(`没有从 ${from} 升级的方法 there is no upcaster from schema ${from}: ${titleOf(event)}`);
    data = step(data, event.metadata);
  }
  return { ...event, data };
}

/** As the catalogue's check knows it, too. */
export function understood(event: RecordedEvent, catalogue: EventCatalogue): RecordedEvent {
  const current = asCurrent(event, catalogue);
  try {
    catalogue[event.type]?.data.parse(current.data);
  } catch (cause) {
    throw new Error(`事件内容不符合登记的格式 The event is not what its catalogue says: ${titleOf(event)}`, { cause });
  }
  return current;
}

const titleOf = ({ type, metadata, stream, revision }: RecordedEvent): string =>
  `${type} schema ${metadata.schema} (${stream}@${revision})`;
