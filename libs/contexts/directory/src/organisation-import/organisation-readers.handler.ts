import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ConfinedFault, ConfinedPool } from '#platform/confined';
import { projectFile } from '#platform/process';
import { ReadingFailed } from './import.errors.js';
import { type OrganisationFile } from './reading/entries.js';

const PROGRAM = projectFile('dist/libs/contexts/directory/src/organisation-import/organisation-reader.js');

export interface ReaderBounds {
  /** Memory, in MiB. */
  readonly uploadHeapMb: number;
  readonly uploadSeconds: number;
}

/** Reads files of the organisation, one at a time, in a process that is started when the first one comes. */
@Injectable()
export class OrganisationReaders implements OnModuleDestroy {
  private readonly pool: ConfinedPool;

  constructor({ uploadHeapMb: heapMb, uploadSeconds }: ReaderBounds) {
    this.pool = new ConfinedPool({ entry: PROGRAM, size: 1, heapMb, withinMs: uploadSeconds * 1000 });
  }

  async read(bytes: Uint8Array): Promise<OrganisationFile> {
    try {
      return await this.pool.run(async (reader) => (await reader.ask(bytes)) as OrganisationFile); // by readOrganisation
    } catch (cause) {
      if (!(cause instanceof ConfinedFault)) throw cause;
      throw new ReadingFailed(cause.how === 'broke' ? 'broke' : 'too-demanding', { cause });
    }
  }

  onModuleDestroy(): void {
    this.pool.close();
  }
}
