import { Injectable } from '@nestjs/common';
import { projectFile } from '#platform/process';
import { ConfinedFault, ConfinedPool } from '#platform/confined';
import { ReadingBrokeOff, ReadingTooDemanding } from '../domain/intake.errors.js';
import { type Answers, type Question } from './questions.js';

const PROGRAM = projectFile('dist/libs/contexts/intake/src/table-reader/table-reader.js');

export interface ReaderLimits {
  /** Files that are read at once. */
  readonly uploadProcesses: number;
  /** Memory for one of them, in MiB. */
  readonly uploadHeapMb: number;
  /** Time for one step of reading it, in seconds. */
  readonly uploadSeconds: number;
  /** How long who sent one waits for it, in milliseconds; then they are told to look later. */
  readonly uploadWaitMs: number;
}

/** Who answers about one file. */
export interface TableReader {
  ask<Do extends Question['do']>(question: Extract<Question, { do: Do }>): Promise<Answers[Do]>;
}

/** Reads uploads in processes of their own: one that dies or hangs fails its own upload, and nothing else. */
@Injectable()
export class TableReaders {
  private readonly pool: ConfinedPool;

  constructor(readonly limits: ReaderLimits) {
    const { uploadProcesses: size, uploadHeapMb: heapMb, uploadSeconds } = limits;
    this.pool = new ConfinedPool({ entry: PROGRAM, size, heapMb, withinMs: uploadSeconds * 1000 });
  }

  async run<T>(work: (reader: TableReader) => Promise<T>): Promise<T> {
    try {
      return await this.pool.run(
        (confined) =>
          work({
            ask: async <Do extends Question['do']>(question: Extract<Question, { do: Do }>) =>
              (await confined.ask(question)) as Answers[Do],
          }), // by answersQuestions
      );
    } catch (error) {
      if (!(error instanceof ConfinedFault)) throw error;
      throw error.how === 'broke' ? new ReadingBrokeOff({ cause: error }) : new ReadingTooDemanding({ cause: error });
    }
  }

  /** What is being read fails. */
  close(): void {
    this.pool.close();
  }
}
