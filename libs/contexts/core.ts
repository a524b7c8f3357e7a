import { type RecordedEvent } from '#domain/kernel';
import { type Recording } from '#platform/context/core';
// Not by their doors: who needs a context's other light things must not load what it says of its events.
import { assessmentsRecording } from './assessments/src/recording.js';
import { organisationImportsRecording, peopleRecording, unitsRecording } from './directory/src/recording.js';
import { intakeRecording } from './intake/src/recording.js';
import { rulesRecording } from './rules/src/recording.js';
import { targetsRecording } from './targets/src/recording.js';

/** What each context that records says of its events; light, for the command line. */
export const recordings: readonly Recording[] = [
  ...[unitsRecording, peopleRecording, organisationImportsRecording, rulesRecording],
  ...[targetsRecording, intakeRecording, assessmentsRecording],
];

/** Of the context that recorded it; nothing where none of ours did. */
export const recordingOf = ({ stream }: Pick<RecordedEvent, 'stream'>): Recording | undefined =>
  recordings.find(({ streams }) => stream.startsWith(`${streams.category}-`));
