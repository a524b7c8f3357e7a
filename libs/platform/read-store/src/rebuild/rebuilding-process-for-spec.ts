import 'reflect-metadata';
import { EventStore } from '#platform/event-store';
import { checkReadSide } from '../projections/check-read-side.js';
import { notes } from '../projections/notes-for-spec.js';
import { notesV2 } from './notes-v2-for-spec.js';
import { rebuild } from './rebuild.js';

/** `url eventStoreUrl version`: a rebuild that can be killed; a line for every step it takes. */
const [url = '', eventStoreUrl = '', version] = process.argv.slice(2);
const projection = version === '2' ? notesV2 : notes;
const report = await rebuild({
  ...{ url, projection, eventStore: new EventStore(eventStoreUrl), prefixes: ['note-', 'other-'] },
  knownTypes: checkReadSide({ projections: [projection], processes: [] }),
  onProgress: ({ phase }) => process.stdout.write(`${phase}\n`),
});
process.stdout.write(`${report.outcome}\n`);
process.exit();
