import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as delay } from 'node:timers/promises';
import { type UploadPlace } from '#platform/http';
import { DomainError } from '#domain/kernel';
import { AnnounceImport } from '../announce-import/announce-import.js';
import { type IntakeReceived, type ReadingFailed } from '../domain/intake.events.js';
import { RecordFailure } from '../record-failure/record-failure.js';
import { TableReaders } from '../table-reader/table-readers.processor.js';
import { type Imported, type ImportTable } from './import-table.js';

/** Waiting for a reader, reading and recording; a file that takes longer was left behind by an API that ended. */
const READ_WITHIN_MS = 10 * 60_000;

type Receipt = IntakeReceived['data'];

/** Imports that this process carries out, also beyond the answer to who sent them. */
@Injectable()
export class ImportsUnderWay implements OnModuleDestroy {
  private readonly logger = new Logger(ImportsUnderWay.name);
  private readonly announced = new Map<string, { readonly receipt: Receipt; readonly over: Promise<unknown> }>();

  constructor(
    private readonly commandBus: CommandBus,
    private readonly readers: TableReaders,
  ) {}

  /** Where the stream stands after the import; or the receipt for one that goes on, is in the stream, and ends there one way or another. */
  async begin(command: ImportTable, place: UploadPlace): Promise<Imported | Receipt> {
    const importing = this.commandBus.execute<ImportTable, Imported>(command);
    place.keepUntil(importing);
    const imported = await Promise.race([
      importing,
      delay(this.readers.limits.uploadWaitMs, undefined, { ref: false }),
    ]);
    if (imported !== undefined) return imported;
    const receipt = await receiptFor(command);
    const envelope = await command.envelope(`announced/${receipt.readBy}`);
    const announcing = announced(() => this.commandBus.execute(new AnnounceImport(receipt, envelope)));
    const over = this.follow({ importing, announcing, receipt }, command);
    this.announced.set(receipt.intakeId, { receipt, over });
    place.keepUntil(over);
    await announcing;
    return receipt;
  }

  /** What was answered to who sent it, for as long as it is under way. */
  receiptOf(intakeId: string): Receipt | undefined {
    return this.announced.get(intakeId)?.receipt;
  }

  /** Ends the readers: what was announced is recorded as failed, as long as there is a store to record it in. */
  async onModuleDestroy(): Promise<void> {
    this.readers.close();
    await Promise.all([...this.announced.values()].map(({ over }) => over));
  }

  private async follow({ importing, announcing, receipt }: Following, command: ImportTable): Promise<void> {
    const { intakeId, readBy } = receipt;
    try {
      await importing.catch(async (error: unknown) => {
        await announcing;
        const data = { intakeId, failure: this.failureOf(error) };
        await this.commandBus.execute(new RecordFailure(data, await command.envelope(`failed/${readBy}`)));
      });
    } catch (error) {
      // Its answer says by itself, once `readBy` is past, that nothing came of it.
      this.logger.error({ intakeId, message: String(error) });
    } finally {
      this.announced.delete(intakeId);
    }
  }

  private failureOf(error: unknown): ReadingFailed['data'] {
    if (error instanceof DomainError) return { code: error.code, sentences: error.sentences };
    this.logger.error({ message: String(error) }, error instanceof Error ? error.stack : undefined);
    return {
      code: 'internal-error',
      sentences: {
        zh: '系统内部出错，这次导入没有完成，请重新导入；仍不行时请告诉管理员。',
        en: 'Something broke inside and the import came to nothing: import it again, or tell an administrator.',
      },
    };
  }
}

interface Following {
  readonly importing: Promise<unknown>;
  readonly announcing: Promise<unknown>;
  readonly receipt: Receipt;
}

/** The parts of the table are appended meanwhile and may be first every time: after the last of them there is nothing left to announce. */
export async function announced(announce: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await announce();
      return;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'changed-meanwhile') throw error;
    }
  }
}

async function receiptFor({ data: { intakeId, fileName, sha256 }, bytes, envelope }: ImportTable): Promise<Receipt> {
  const { actor } = await envelope(0);
  return {
    intakeId,
    receivedBy: 'system' in actor ? actor.system : actor.personId,
    file: { name: fileName, bytes: bytes.length, sha256 },
    readBy: new Date(Date.now() + READ_WITHIN_MS).toISOString(),
  };
}
