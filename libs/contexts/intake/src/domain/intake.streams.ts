import { streams, type Streams } from '#platform/context/core';
import { type IntakeEvent } from './intake.events.js';
import { lightIntakeDecider } from './light-intake.js';
import { recordingDecider, type Recording } from './recording.js';

/** One imported table, from its file to the drafts made of it. */
export const intakeStreams = streams('intake', lightIntakeDecider);

/** The same, as far as recording a table needs to know them. */
export const recordingStreams: Streams<Recording, IntakeEvent> = { ...intakeStreams, decider: recordingDecider };
