import { decidableAnew, type Envelope } from '#domain/kernel';
import { type IntakeReceived } from '../domain/intake.events.js';
import { type Recording } from '../domain/recording.js';

/** Says that the file is here and takes a while to read: whoever sent it can look what becomes of it. */
export class AnnounceImport {
  constructor(
    readonly data: IntakeReceived['data'],
    readonly envelope: Envelope,
  ) {}
}

/** It commutes with the parts of the table, which are recorded meanwhile. */
export const announceImport = ({ data }: AnnounceImport) =>
  decidableAnew((state: Recording): IntakeReceived[] => (state.isWhole ? [] : [{ type: 'IntakeReceived', data }]));
